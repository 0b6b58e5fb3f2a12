import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { factorIds } from "../../domain/factor";
import { paragraphsOf, reportOf, strictWords as words } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";
import { type BodySection, bodySections, type ReportOptions } from "./report";
import { sectionName } from "./report-sections";

const blocksOf = (options: Partial<ReportOptions>, design = richDesign) =>
  reportOf(design, options).report.blocks;
const idsOf = (options: Partial<ReportOptions>, design = richDesign) =>
  blocksOf(options, design).flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [block.id] : [],
  );
const openings: Readonly<Record<BodySection, readonly string[]>> = {
  profile: ["profile"],
  "change-first": ["change-first"],
  factors: factorIds,
  coherence: ["coherence"],
  yardsticks: ["yardsticks"],
  cost: ["cost"],
  sizing: ["sizing"],
  case: ["case"],
  results: ["results"],
  // The design plans no second stage.
  gate: [],
  assumptions: ["assumptions"],
  dissent: ["overrides", "thresholds"],
  // No vote was taken on the design.
  "first-vote": [],
  "not-stated": ["not-stated"],
};
const leftOutLine = (options: Partial<ReportOptions>, design = richDesign) =>
  paragraphsOf(blocksOf(options, design)).find((text) => text.startsWith("This copy is not whole"));

describe("does the author choose the sections?", () => {
  it.each(bodySections)("without %s the rest stays as it was", (section) => {
    const without = idsOf({ leftOut: [section] });
    const gone = idsOf({}).filter((id) => !without.includes(id));
    expect(gone.sort()).toEqual([...openings[section]].sort());
  });

  it("names what is left out among the limits, as the choice names it", () => {
    expect(leftOutLine({ leftOut: ["dissent", "factors"] })).toBe(
      "This copy is not whole. Its author left out: The eight factors; Where the author differs; thresholds changed.",
    );
    expect(leftOutLine({})).toBeUndefined();
  });

  it("does not hint at a section that would have been empty", () => {
    const design = blankDesign("d", "D");
    expect(leftOutLine({ leftOut: ["dissent", "assumptions"] }, design)).toBeUndefined();
  });

  it("keeps title, sources and limits, whatever is left out, and cites each source", () => {
    fc.assert(
      fc.property(fc.subarray([...bodySections]), fc.boolean(), (leftOut, annex) => {
        const blocks = blocksOf({ leftOut, annex });
        expect(blocks[0]?.kind).toBe("title");
        expect(idsOf({ leftOut, annex }).at(-1)).toBe("sources");
        expect(idsOf({ leftOut }).at(-2)).toBe("limits");
        const sources = blocks.find((block) => block.kind === "sources");
        const numbers = sources?.items.map(({ number }) => number) ?? [];
        const text = JSON.stringify(blocks.filter(({ kind }) => kind !== "sources"));
        for (const number of numbers) expect(text).toContain(`{"kind":"note","number":${number}}`);
        const contents = blocks.find((block) => block.kind === "contents");
        const headings = idsOf({ leftOut, annex }).filter((id) => id !== "profile");
        expect(contents?.items.map(({ id }) => id)).toEqual(headings);
      }),
      { numRuns: 25, seed: 6 },
    );
  });

  it("brings the studies of a factor into the annex whose section is left out", () => {
    const studies = (options: Partial<ReportOptions>) =>
      blocksOf(options).flatMap((block) =>
        block.kind === "facing" ? block.sides.flatMap(({ items }) => items) : [],
      ).length;
    expect(studies({ annex: true, leftOut: ["factors"] })).toBe(studies({ annex: true }));
  });

  it("has a name of its own for each", () => {
    const names = bodySections.map((section) => sectionName(words, section));
    expect(new Set(names).size).toBe(bodySections.length);
  });
});
