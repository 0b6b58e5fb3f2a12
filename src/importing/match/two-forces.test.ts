import { describe, expect, it } from "vitest";
import { samplesOfTwoForces } from "./cases/samples-of-two-forces";
import { readResolution } from "./read-resolution";

const answers: Readonly<Record<string, string>> = {
  all_necessary_means: "all-necessary-means",
  necessary_action: "necessary-action",
};

describe("is a power to use force read for whom the words give it to?", () => {
  it.each(samplesOfTwoForces)("$about", ({ text, own, further, coded }) => {
    const { design, furtherForces, fields } = readResolution(text);
    const answer = design.find(({ path }) => path === "commitment.forceAuthority");
    expect(answer?.value).toBe(own && answers[own]);
    const others = furtherForces.flatMap(({ name, proposals }) =>
      proposals.flatMap(({ field, value }) => (field === "useOfForce" ? [[name, value]] : [])),
    );
    expect(Object.fromEntries(others)).toEqual(further);
    expect(fields.useOfForce.value).toBe(coded);
  });

  it.each(samplesOfTwoForces)("shows the words as they stand: $about", ({ text }) => {
    for (const { passages, proposals } of readResolution(text).furtherForces)
      for (const { start, end, quote } of [...passages, ...proposals.flatMap((p) => p.evidence)])
        expect(text.slice(start, end)).toBe(quote);
  });
});
