import { describe, expect, it } from "vitest";
import { samples } from "./cases/samples";
import { samplesOfAuthority } from "./cases/samples-of-authority";
import { samplesOfCopies } from "./cases/samples-of-copies";
import { samplesOfDecades } from "./cases/samples-of-decades";
import { samplesOfFigures } from "./cases/samples-of-figures";
import { samplesOfForm } from "./cases/samples-of-form";
import { samplesOfRenewals } from "./cases/samples-of-renewals";
import { samplesOfStructure } from "./cases/samples-of-structure";
import { samplesOfTraps } from "./cases/samples-of-traps";
import { samplesSince2015 } from "./cases/samples-since-2015";
import { readResolution } from "./read-resolution";

const all = [
  ...samples,
  ...samplesOfAuthority,
  ...samplesOfStructure,
  ...samplesOfRenewals,
  ...samplesOfForm,
  ...samplesOfDecades,
  ...samplesOfCopies,
  ...samplesOfFigures,
  ...samplesOfTraps,
  ...samplesSince2015,
];

describe("does it read what a careful reader would?", () => {
  it.each(all)("$about", ({ text, expected }) => {
    const { fields } = readResolution(text);
    const read = Object.keys(expected).map((field) => [
      field,
      fields[field as keyof typeof fields].value,
    ]);
    expect(Object.fromEntries(read)).toEqual(expected);
  });

  it.each(all)("quotes the text itself: $about", ({ text }) => {
    const { labels } = readResolution(text);
    for (const { start, end, quote } of labels.flatMap(({ evidence }) => evidence))
      expect(text.slice(start, end)).toBe(quote);
  });
});
