import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, it } from "vitest";
import { type FieldRecord, fieldCatalogue } from "../domain/field-catalogue";
import type { FieldPath } from "../domain/field-path";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { labelOf } from "../report/model/value-in-words";
import { WordsProvider } from "../ui/words-context";
import { FieldControl } from "./field-control";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["fields"]), {
    onMissing: "throw",
  });
});

const draw = (path: FieldPath, value: unknown, isCell = false) =>
  renderToStaticMarkup(
    <WordsProvider words={words}>
      <FieldControl
        path={path}
        isCell={isCell}
        value={value}
        onChange={() => undefined}
        onBlur={() => undefined}
        inputRef={() => undefined}
      />
    </WordsProvider>,
  );
/** A list is drawn by its rows, a reference from the open design. */
const isDrawn = ({ value }: FieldRecord) => value.kind !== "rows" && value.kind !== "row-id";

describe("has every field a control?", () => {
  it.each(fieldCatalogue.filter(isDrawn))("$path by its label", ({ path }) => {
    for (const isCell of [false, true]) {
      const html = draw(path, null, isCell);
      expect(html).toMatch(/<(input|select|textarea)/);
      const plain = html.replaceAll("&#x27;", "'").replaceAll("&amp;", "&");
      expect(plain).toContain(labelOf(words, path));
    }
  });
});

describe("does a control show what is stated?", () => {
  it("a choice, yes or no, and not decided where nothing is stated", () => {
    expect(draw("situation.phase", "ceasefire")).toMatch(/checked=""[^>]*value="ceasefire"/);
    expect(draw("commitment.reserve", false)).toMatch(/checked=""[^>]*value="no"/);
    expect(draw("commitment.reserve", null)).toMatch(/checked=""[^>]*value=""/);
    expect(draw("situation.sectors[].mobility", true, true)).toMatch(
      /<option value="yes" selected=""/,
    );
  });

  it("several choices, and that there are none as a tick of its own", () => {
    const several = draw("situation.perpetrators", ["government", "militias"]);
    expect(several.match(/checked=""/g)).toHaveLength(2);
    expect(draw("situation.perpetrators", null)).not.toMatch(/checked=""/);
    expect(draw("situation.perpetrators", [])).toMatch(/checked=""[^>]*value="none"/);
    expect(draw("international.sanctions", ["none"]).match(/value="none"/g)).toHaveLength(1);
  });

  it("numbers with separators and unit, dates, texts and lines", () => {
    expect(draw("force.troopCeiling", 7000)).toMatch(/value="7,000".*people/);
    expect(draw("timing.decisionDate", "2026-11-21")).toMatch(/value="2026-11-21"/);
    expect(draw("host.fallback", "Regional force")).toMatch(/value="Regional force"/);
    expect(draw("situation.hostCountries", ["Sudan", "Chad"])).toMatch(/>Sudan\nChad<\/textarea>/);
  });
});
