import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../../domain/design";
import { allResults } from "../../../engine/assessment";
import { isOpen } from "../../../engine/status";
import { LOCALES } from "../../../i18n/locale";
import type { Block } from "../block";
import { paragraphsOf, templateDesign, textsIn } from "../cases/report-of";
import { checkTitle, checkTitleById } from "../check-in-words";
import {
  asDecided,
  larger,
  noMission,
  paperOf,
  political,
  records,
  strictPaperWords,
  paperWords as words,
} from "./cases/paper-of";
import { choiceRow } from "./choice-in-words";
import { rowName } from "./choice-words";
import { beginPaper } from "./paper";

const example = templateDesign("example");
const half: MandateDesign = {
  ...example,
  id: "half",
  about: { title: "Half the force, without a reserve" },
  force: { ...example.force, troopCeiling: { value: 6000 } },
  commitment: { ...example.commitment, reserve: { value: false } },
};

const four = [noMission, asDecided, larger, political];
const sets = [
  ["two", [asDecided, larger], 0],
  ["two, the other way round", [asDecided, larger], 1],
  ["three", [asDecided, larger, political], 0],
  ["four with a baseline", four, 0],
  ["two of the example", [example, half], 0],
  ["two of the example, the other way round", [example, half], 1],
] as const;

/** The blocks from a heading to the next of its level. */
function partOf(blocks: readonly Block[], id: string): Block[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === "heading" && block.level === 2);
  return from === -1 ? [] : rest.slice(0, to === -1 ? undefined : to);
}
const saidIn = (blocks: readonly Block[]) => textsIn(blocks).join("\n");
const lineIn = (blocks: readonly Block[]) => paragraphsOf(blocks).join("\n");

it("do the sets hold gains and losses, so that what is asked of them is asked of something?", () => {
  const { comparison, report } = paperOf([example, half]);
  const moves = comparison.checks.map((check) => check.moves[1]);
  expect(moves).toEqual(expect.arrayContaining(["gained", "lost"]));
  const evidence = lineIn(partOf(report.blocks, "evidence"));
  for (const { check, moves: own } of comparison.checks)
    if (own[1] === "gained" || own[1] === "lost")
      expect(evidence).toContain(checkTitleById(words, check));
});

describe.each(sets)("does the paper on %s say the whole comparison?", (_, designs, base) => {
  const { report, comparison } = paperOf(designs, { base });
  const all = saidIn(report.blocks);

  it("every choice that differs, and what each option says there", () => {
    const paper = beginPaper({
      comparison,
      records,
      statements: String,
      words,
      date: "2026-11-21",
    });
    const { differing } = comparison.choices;
    expect(differing.length).toBeGreaterThan(1);
    for (const choice of differing) {
      const { what, cells } = choiceRow(paper, choice);
      const name = rowName(words, paper.options, choice);
      expect(all.includes(what) || all.includes(name), what).toBe(true);
      for (const runs of cells)
        for (const run of runs)
          if (run.kind !== "note" && choice.kind !== "row") expect(all).toContain(run.text.trim());
    }
  });

  it("every check that is gained, lost or otherwise different, with its moves", () => {
    const part = lineIn(partOf(report.blocks, "checks"));
    const tables = partOf(report.blocks, "checks").filter((block) => block.kind === "table");
    for (const { check, results, moves } of comparison.checks) {
      const statuses = new Set(results.map(({ status }) => status));
      if (statuses.size === 1) continue;
      expect(part, check).toContain(checkTitleById(words, check));
      const row = tables
        .flatMap(({ rows }) => rows)
        .find(([head]) =>
          saidIn([{ kind: "list", items: [head ?? []] }]).includes(checkTitleById(words, check)),
        );
      for (const move of ["gained", "lost"] as const)
        if (moves.includes(move)) expect(JSON.stringify(row)).toContain(`(${move})`);
    }
  });

  it("every open check of every option among the risks", () => {
    const part = lineIn(partOf(report.blocks, "risks"));
    for (const { assessment } of comparison.options)
      for (const result of allResults(assessment))
        if (isOpen(result.status)) expect(part).toContain(checkTitle(words, result));
  });

  it("with headings that lead somewhere once, and marks that the sources answer", () => {
    const ids = report.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    const contents = report.blocks.find((block) => block.kind === "contents");
    for (const { id } of contents?.items ?? []) expect(ids).toContain(id);
    const sources = report.blocks.find((block) => block.kind === "sources");
    const numbers = new Set(sources?.items.map(({ number }) => number));
    for (const [, number] of JSON.stringify(report.blocks).matchAll(
      /"kind":"note","number":(\d+)/g,
    ))
      expect(numbers).toContain(Number(number));
    for (const block of report.blocks)
      if (block.kind === "table")
        for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
  });

  it("and nothing that ranks, adds up or reads as code", () => {
    expect(all).not.toMatch(/undefined|NaN|Infinity|\[object|options-paper\./);
    expect(all).not.toMatch(/\b(best|optimal|winner|score of|in total)\b/i);
  });
});

describe("does the cover name who answers for the paper?", () => {
  it("by the title of the project and every author and marking, none dropped", () => {
    const about = (author: string, marking: string) => ({ title: "T", author, marking });
    const { report } = paperOf([
      { ...asDecided, about: about("A. Moreau", "For official use") },
      { ...larger, about: about("B. Osei", "Confidential") },
    ]);
    expect(report.meta).toMatchObject({
      title: "Mandate for South Sudan in 2011",
      kindWords: "Options paper",
      author: "A. Moreau; B. Osei",
      marking: "For official use; Confidential",
      unit: "",
    });
    expect(saidIn(report.blocks.slice(0, 1))).toContain("For official use; Confidential");
  });

  it("by the base where there is no project, and tells untitled options apart", () => {
    const { option: _, ...bare } = asDecided;
    const loose = { ...bare, about: { title: " " } };
    const { report } = paperOf([loose, { ...loose, id: "other" }]);
    expect(report.meta.title).toBe("Design without a title");
    const names = saidIn(partOf(report.blocks, "options"));
    expect(names).toContain("Option 1: Design without a title");
    expect(names).toContain("Option 2: Design without a title");
  });
});

describe("is the recommendation the author's alone?", () => {
  it("in the author's words, under the option's name", () => {
    const part = partOf(paperOf([asDecided, larger]).report.blocks, "recommendation");
    expect(saidIn(part)).toContain(
      "It is the only one whose reserve can reach the eastern sectors.",
    );
    expect(part.filter(({ kind }) => kind === "note")).toHaveLength(1);
  });

  it("else that none is made", () => {
    const part = partOf(paperOf([asDecided, political]).report.blocks, "recommendation");
    expect(saidIn(part)).toContain("The author makes no recommendation.");
    expect(part.filter(({ kind }) => kind === "note")).toHaveLength(0);
  });
});

describe("are differences that are none in the design told apart?", () => {
  it("a case told otherwise stands in the situation, once, and is warned of", () => {
    const { blocks } = paperOf([asDecided, larger]).report;
    expect(saidIn(partOf(blocks, "situation"))).toMatch(/not tell the same case.*Unwilling/s);
    expect(saidIn(partOf(blocks, "choices"))).not.toContain("Unwilling");
  });

  it("what an option without an operation has no place for is no loss and told once", () => {
    const { report, comparison } = paperOf([noMission, asDecided]);
    expect(comparison.checks.flatMap(({ moves }) => moves)).not.toContain("lost");
    expect(lineIn(partOf(report.blocks, "options"))).toContain("No operation is decided on");
    const choices = partOf(report.blocks, "choices");
    expect(lineIn(choices)).toContain("Only Option 1 has an operation, and states:");
    expect(lineIn(partOf(report.blocks, "exit"))).toContain("no operation that would end");
  });

  it("a threshold of the author's own makes results that are not like for like", () => {
    const { blocks } = paperOf([asDecided, larger]).report;
    const own = saidIn(partOf(blocks, "own-views"));
    expect(own).toMatch(/not like for like.*18 months.*Rains close the roads\./s);
    expect(own).toContain("Comparable operations had no rivers to cross.");
  });
});

it("does a copy differ in nothing?", () => {
  const { blocks } = paperOf([asDecided, { ...asDecided, id: "copy" }]).report;
  expect(lineIn(partOf(blocks, "choices"))).toContain("No choice differs");
  expect(lineIn(partOf(blocks, "checks"))).toContain("no check gained, none lost");
  expect(blocks.filter((block) => block.kind === "table" && block.columns.length > 2)).toEqual([]);
});

it.each(LOCALES)("is every sentence there in %s?", async (locale) => {
  const other = await strictPaperWords(locale);
  const { report } = paperOf(four, { words: other });
  expect(report.meta.language).toBe(locale);
  if (locale !== "en") expect(saidIn(report.blocks)).not.toContain("The author makes");
});

it("are evidence for and against lists of the checks themselves, each finding once a side?", () => {
  const { report, comparison } = paperOf([asDecided, larger]);
  const known = new Set(
    comparison.checks.flatMap(({ results }) =>
      results.flatMap(({ findings, against, nulls }) => [...findings, ...against, ...nulls]),
    ),
  );
  expect(known.size).toBeGreaterThan(0);
  for (const block of partOf(report.blocks, "evidence"))
    if (block.kind === "facing")
      for (const { items } of block.sides) {
        const lines = items.map((item) => JSON.stringify(item));
        expect(new Set(lines).size).toBe(lines.length);
      }
});
