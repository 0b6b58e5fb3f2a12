import { describe, expect, it } from "vitest";
import { paragraphsOf, reportOf, templateDesign, strictWords as words } from "../cases/report-of";
import { textOf } from "../runs";
import { madeResult } from "./cases/made-result";

const design = templateDesign("example");
const reportWith = (stress = madeResult) => reportOf(design, {}, { stress }).report;
const headings = (report: ReturnType<typeof reportWith>) =>
  report.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));

describe("does the report have a stress test only where it is asked for?", () => {
  it("not a word of it otherwise", () => {
    const without = reportOf(design).report;
    expect(headings(without).filter((id) => id.startsWith("stress"))).toEqual([]);
  });

  it("as an annex in the contents, after how to read the report and before the sources", () => {
    const report = reportWith();
    const contents = report.blocks.find((block) => block.kind === "contents");
    expect(contents?.items.map(({ id }) => id)).toContain("stress");
    const ids = headings(report);
    expect(ids.indexOf("stress")).toBeGreaterThan(ids.indexOf("limits"));
    expect(ids.indexOf("stress")).toBeLessThan(ids.indexOf("sources"));
    expect(ids.filter((id) => id.startsWith("stress-"))).toEqual([
      "stress-tasks",
      "stress-checks",
      "stress-mends",
      "stress-broken",
      "stress-unbroken",
      "stress-not-tried",
      "stress-shocks",
    ]);
  });

  it("never in the brief", () => {
    const { report } = reportOf(design, { kind: "brief" }, { stress: madeResult });
    expect(headings(report)).not.toContain("stress");
  });
});

describe("does it say what a reader has to know?", () => {
  const texts = paragraphsOf(reportWith().blocks);

  it("that futures are not equally likely, and no share of them", () => {
    expect(texts).toContain(words.say("stress.unlikely"));
  });

  it("each set with its figures, where something worse holds, what was not tried and why", () => {
    expect(texts.join("\n")).toContain(
      "whenever no more than 75% of the strength arrives and the reserve is gone. It asks for 2,400 troops; 1,700 to 1,900",
    );
    expect(texts.some((text) => text.startsWith("Something worse does not always"))).toBe(true);
    expect(texts).toContain("Money for the period. State: Money approved for the period.");
    expect(texts.some((text) => text.startsWith("Money comes late. Left out"))).toBe(true);
    expect(texts).toContain(
      "Warnings reach those who act. Touched, but not broken, by: Jorrel does not come.",
    );
    expect(texts).toContain("1 thing that nothing tried here touches.");
    expect(texts.some((text) => text.includes("already counts on it"))).toBe(true);
  });

  it("each shock with its levels, whose they are, the author's reason and the source", () => {
    const table = reportWith().blocks.find(
      (block) => block.kind === "table" && block.caption === "Shocks and their levels",
    );
    const rows = table?.kind === "table" ? table.rows.map((row) => row.map(textOf)) : [];
    expect(rows).toHaveLength(5);
    expect(rows[0]?.slice(2)).toEqual([
      "92.5%, 75%, 50%",
      expect.stringMatching(/^Our levels\. 92\.5%: The highest deployment .+\[\d+\]$/),
    ]);
    expect(rows[1]?.[3]).toMatch(
      /^The author’s levels\. Rains\. UN operations have taken .+\[\d+\]$/,
    );
    expect(rows[4]?.[3]).toMatch(/^Our levels\. Studies that bear on it:\u00a0\[\d+\]$/);
  });
});

it("does it tell 'nothing breaks' from 'nothing could be tried'?", () => {
  const holds = { ...madeResult, breaks: [] };
  expect(paragraphsOf(reportWith(holds).blocks)).toContain(words.say("stress.answer.nothing"));
  const silent = { ...holds, unbroken: [], brokenAsDesigned: [] };
  expect(paragraphsOf(reportWith(silent).blocks)).toContain(words.say("stress.answer.empty"));
  expect(paragraphsOf(reportWith(silent).blocks)).not.toContain(words.say("stress.answer.nothing"));
});

it("does it say so where there were too many combinations, and nothing else?", () => {
  const report = reportWith({ ...madeResult, tooMany: { combinations: 90_000, most: 50_000 } });
  const texts = paragraphsOf(report.blocks);
  expect(texts.some((text) => text.startsWith("These levels make 90,000 combinations"))).toBe(true);
  expect(headings(report).filter((id) => id.startsWith("stress-"))).toEqual([]);
});
