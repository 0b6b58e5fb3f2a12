import { describe, expect, it } from "vitest";
import { withFigure } from "../../../domain/author-changes";
import type { MandateDesign } from "../../../domain/design";
import { type Case, designOf } from "../../../engine/cases/case";
import type { Block } from "../block";
import { reportOf, textsIn } from "../cases/report-of";

const force = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "force.troopCeiling": 8000,
  "force.individualPolice": 100,
  "commitment.durationMonths": 12,
  "timing.decisionDate": "2026-12-01",
};

/** The blocks of the section, its heading first; none where the report has no such section. */
function sectionOf(design: MandateDesign): readonly Block[] {
  const { blocks } = reportOf(design, { cost: true }).report;
  const isHeading = (block: Block) => block.kind === "heading" && block.level === 2;
  const from = blocks.findIndex((block) => block.kind === "heading" && block.id === "cost");
  if (from === -1) return [];
  const to = blocks.findIndex((block, index) => index > from && isHeading(block));
  return blocks.slice(from, to);
}
const textOf = (values: Case["design"]) => textsIn(sectionOf(designOf(values))).join(" ");

describe("does the report say what the mandate commits?", () => {
  it("people, money, months and the years of the prices, with numbered sources", () => {
    const blocks = sectionOf(designOf(force));
    const text = textsIn(blocks).join(" ");
    expect(text).toContain(
      "From 1 December 2026 to 1 December 2027 (12 months) the mandate commits",
    );
    expect(text).toContain("In US dollars of the budget years 2011-12 to 2013-14");
    expect(text).toContain("A year with everyone authorised in place");
    expect(text).toContain("Month 10 (October 2027)");
    const notes = JSON.stringify(blocks).match(/"kind":"note"/g) ?? [];
    expect(notes.length).toBeGreaterThanOrEqual(3);
  });

  it("with its author's estimate and money, and what the schedule promises", () => {
    const text = textOf({
      ...force,
      "commitment.budgetUsdMillions": 90,
      "force.schedule": [{ month: 3, military: 8000 }],
    });
    expect(text).toContain("The money approved, USD 90 million, is");
    expect(text).toContain("the design’s schedule has 8,000 military personnel, above");
    expect(text).toContain("Military in the design’s schedule");
  });

  it("with the author's own figures and their reasons, and without our sources for them", () => {
    const own = withFigure(designOf(force), "cost.per-uniformed", { value: 7e4, reason: "Budget" });
    const text = textsIn(sectionOf(own)).join(" ");
    expect(text).toContain("70,000 USD a year. Budget");
    expect(text).toContain("at the cost per person that the author set");
  });

  it("and what is left open, by field", () => {
    expect(textOf(force)).toContain("Not stated, and so not counted: Formed police units.");
  });
});

describe("is it silent where there is nothing to say?", () => {
  it.each<[string, Case["design"]]>([
    ["An operation of this type has nobody in uniform", { "operation.type": "special-political" }],
    ["The mandate runs for no time at all", { "commitment.durationMonths": 0 }],
    ["The mandate ends on 1 November 2026, before", { "timing.expiryDate": "2026-11-01" }],
  ])("but that it cannot be told, and why, where it was asked for: %s", (why, more) => {
    const design = designOf({ ...force, ...more });
    const [heading, sentence, ...rest] = sectionOf(design);
    expect([heading?.kind, rest]).toEqual(["heading", []]);
    expect(textsIn(sentence).join(" ")).toContain(why);
    expect(JSON.stringify(reportOf(design).report.blocks)).not.toContain('"id":"cost"');
  });

  it("and unasked, unless money or a figure of it is the author's concern", () => {
    const has = (design: MandateDesign) =>
      JSON.stringify(reportOf(design).report.blocks).includes('"id":"cost"');
    expect(has(designOf(force))).toBe(false);
    expect(has(designOf({ ...force, "commitment.fundingCoversMonths": 6 }))).toBe(true);
    expect(has(withFigure(designOf(force), "cost.price-change", { value: 20 }))).toBe(true);
  });

  it("and where its author leaves it out", () => {
    const { report } = reportOf(designOf(force), { cost: true, leftOut: ["cost"] });
    expect(JSON.stringify(report.blocks)).not.toContain('"id":"cost"');
  });
});
