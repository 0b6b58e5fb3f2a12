import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { records, templateDesign } from "../../../alternatives/compare/cases/templates";
import { compareOptions } from "../../../alternatives/compare/compare-options";
import type { MandateDesign } from "../../../domain/design";
import { withAnswer, withValue } from "../../../domain/edit";
import { withRowRemoved } from "../../../domain/rows-edit";
import { loadMessages } from "../../../i18n/catalogue";
import { LOCALES } from "../../../i18n/locale";
import { createWords, type Words } from "../../../i18n/words";
import { WordsProvider } from "../../../ui/words-context";
import { ComparisonProvider } from "./comparison-context";
import { meansLines } from "./means-lines";
import { QuestionLink } from "./question-link";
import { shownNames } from "./shown-names";

const namespaces = [
  "fields",
  "checks",
  "coherence",
  "precedents",
  "versions",
  "colleagues",
  "means",
  "yardsticks",
  "cost",
  "comparison",
  "options-paper",
] as const;
const wordsIn = async (locale: (typeof LOCALES)[number]) =>
  createWords(locale, await loadMessages(locale, namespaces), { onMissing: "throw" });
const words = await wordsIn("en");

const example = templateDesign("example");
const lighter = withRowRemoved(
  withValue(example, "force.troopCeiling", 3000),
  "purpose.tasks",
  "public-order",
);
const nobody = withAnswer(
  withAnswer(withValue(example, "operation.type", "none"), "force.troopCeiling", undefined),
  "purpose.tasks",
  undefined,
);
const compare = (...designs: MandateDesign[]) => compareOptions({ designs, base: 0, records });
const comparison = compare(example, lighter, nobody);
const choiceAt = (path: string, kind = "answer") => {
  const found = comparison.choices.differing.find(
    (choice) => choice.path === path && choice.kind === kind && choice.differs.includes("value"),
  );
  if (!found) throw new Error(`Nothing differs at ${path}`);
  return found;
};
const ofPublicOrder = comparison.choices.differing.find(({ rows }) => rows?.[0] === "public-order");
const publicOrder = ofPublicOrder ?? choiceAt("purpose.tasks", "row");

describe("what are options called?", () => {
  it("by their titles, no two alike, cut short over a column", () => {
    const long = { ...example, about: { title: `${"A long title ".repeat(9)}end` } };
    const empty = { ...example, about: { title: " " } };
    const names = shownNames(words, [example, example, long, empty], 1);
    expect(names.map(({ title }) => title.slice(-4))).toEqual(["vora", " (2)", " end", "tled"]);
    expect(names.map(({ note }) => note)).toEqual([
      undefined,
      "Base of the comparison",
      undefined,
      undefined,
    ]);
    expect(names[2]?.head.length).toBeLessThan(60);
  });
});

describe("what is said of strength, cost and time?", () => {
  const lines = meansLines(words, comparison);
  const line = (key: string) => lines.find((each) => each.key === key);
  const [first] = comparison.options;
  if (!first) throw new Error("An option is compared");
  it("has each line once, and none that no option can tell", () => {
    const keys = lines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { tell } of lines) expect(comparison.options.map(tell).join("")).not.toBe("");
    expect(meansLines(words, compare(nobody, nobody))).toEqual([]);
  });
  it("tells cost as a range with its person-months, and how it was worked out", () => {
    expect(line("whole")?.tell(first)).toMatch(
      /^USD \d+ million to USD \d+ million \(.*person-months\)$/,
    );
    expect(line("whole")?.how(first).join(" ")).toContain("Between two month ends");
    expect(line("military")?.how(first)).toEqual(["Troop ceiling: 9,000 people"]);
  });
  it("counts the days from the decision, and sets published times beside", () => {
    expect(line("day-full")?.tell(first)).toBe("15 February 2028, 337 days after the decision");
    expect(line("day-full")?.how(first).join(" ")).toContain("Published:");
  });
  it.each(LOCALES)("has its words in %s", async (locale) => {
    const own: Words = await wordsIn(locale);
    for (const { tell, how } of meansLines(own, comparison))
      for (const option of comparison.options)
        expect([tell(option), ...how(option)].join(" ")).not.toMatch(/undefined|NaN/);
  });
});

describe("where does a question lead?", () => {
  const shownFor = (open: number | undefined, choice: typeof publicOrder) =>
    renderToStaticMarkup(
      <WordsProvider words={words}>
        <ComparisonProvider
          value={{ comparison, names: shownNames(words, [example, lighter, nobody]), open }}
        >
          <QuestionLink path={choice.path} rows={choice.rows}>
            Public order
          </QuestionLink>
        </ComparisonProvider>
      </WordsProvider>,
    );
  it("to the row in the open design, to the list where that lacks it, nowhere without one", () => {
    expect(shownFor(0, publicOrder)).toContain(
      'href="#/wizard/field/purpose.tasks%5B%5D.type/public-order"',
    );
    expect(shownFor(1, publicOrder)).toContain('href="#/wizard/field/purpose.tasks"');
    expect(shownFor(undefined, publicOrder)).not.toContain("href");
  });
});
