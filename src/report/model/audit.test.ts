import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { allResults } from "../../engine/assessment";
import { inGroupsOfFour } from "./audit";
import type { Block, TableBlock } from "./block";
import { paragraphsOf, reportOf, strictWords as words } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";
import { checkTitle, reasonInWords } from "./check-in-words";
import type { ReportOptions } from "./report";
import { loadReportWords } from "./report-words";
import { textOf } from "./runs";

const fingerprint = "0123456789abcdef".repeat(4);
const auditOf = (
  options: Partial<ReportOptions> = {},
  design: MandateDesign = richDesign,
  inWords = words,
) => {
  const asked = { audit: { fingerprint }, ...options };
  const { report, assessment } = reportOf(design, asked, { words: inWords });
  const from = report.blocks.findIndex((block) => block.kind === "heading" && block.id === "audit");
  const rest = report.blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === "heading" && block.level === 2);
  return { report, assessment, blocks: from < 0 ? [] : rest.slice(0, to) };
};
const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block): TableBlock[] => (block.kind === "table" ? [block] : []));
const rowsOf = (blocks: readonly Block[]) =>
  tablesOf(blocks).flatMap(({ rows }) => rows.map((row) => row.map(textOf)));
const { blocks, assessment, report } = auditOf();

describe("can another person check the report by its annex?", () => {
  it("names the versions, the day and the fingerprint in groups of four", () => {
    const said = paragraphsOf(blocks).join("\n");
    for (const version of Object.values(report.meta.versions)) expect(said).toContain(version);
    expect(said).toContain("21 November 2026");
    expect(said).toContain(`${"0123 4567 89ab cdef ".repeat(4).trim()}.`);
  });

  it("has every check once, with its status and its reason in words", () => {
    const rows = rowsOf(blocks);
    const results = allResults(assessment);
    expect(rows).toHaveLength(results.length);
    for (const result of results) {
      const [row, ...more] = rows.filter(([title]) => title === checkTitle(words, result));
      expect(more).toEqual([]);
      expect(row?.[1]).toBe(words.say(`ui.status.${result.status}`));
      expect(row?.[2]).toContain(reasonInWords(words, result, richDesign));
    }
  });

  it("says every threshold that a check compared with, and marks those that were changed", () => {
    const rows = rowsOf(blocks);
    for (const result of allResults(assessment)) {
      const compared = rows.find(([title]) => title === checkTitle(words, result))?.[3] ?? "";
      for (const { id, changed } of result.thresholds) {
        expect(compared).toContain(words.sayDynamic(`checks.threshold.${id}`));
        if (changed)
          expect(compared).toContain("60%, changed from 75% (Author’s reason: The last two");
      }
    }
    expect(rows.some((row) => row[3]?.includes("changed from 75%"))).toBe(true);
  });

  it("keeps who, why and when of an override beside the status", () => {
    const row = rowsOf(blocks).find((each) => each[2]?.includes("A response is agreed orally"));
    expect(row?.[1]).toBe("Not met");
    expect(row?.[2]).toContain("Head of unit, 20 November 2026");
  });

  it("is not there unless asked for", () => {
    const { report: usual } = reportOf(richDesign);
    const ids = usual.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(ids.filter((id) => id.startsWith("audit"))).toEqual([]);
  });

  it("says that a fingerprint could not be had, and makes none up", () => {
    const said = paragraphsOf(auditOf({ audit: {} }).blocks).join("\n");
    expect(said).toContain("It could not be worked out");
  });

  it("is the same for the same design, day and version", () => {
    expect(auditOf().report).toEqual(report);
  });
});

describe("what changed since a version?", () => {
  const { overrides, ...rest } = richDesign;
  const comment = {
    id: "c1",
    author: "A. Colleague",
    when: "2026-11-01T09:00:00Z",
    at: { kind: "field", id: "force.troopCeiling" },
    text: "Is this enough for the east?",
    done: false,
  } as const;
  const earlier: MandateDesign = {
    ...rest,
    force: { ...richDesign.force, troopCeiling: { value: 4200 } },
  };
  const since = { name: "First round", date: "2026-10-02", design: earlier };
  const changesOf = (options: Partial<ReportOptions>, design = richDesign) => {
    const all = auditOf(options, design).blocks;
    const at = all.findIndex((block) => block.kind === "heading" && block.id === "audit-since");
    return { heading: all[at], next: all[at + 1] };
  };

  it("tells each difference with what was and what is, under the version’s name and day", () => {
    const { heading, next } = changesOf({ audit: { since } });
    expect(heading).toMatchObject({ text: "What changed since “First round” (2 October 2026)" });
    const rows = next ? rowsOf([next]) : [];
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[0]).toBe("Troop ceiling");
    expect(rows[0]?.[1]).toContain("4,200 people");
    expect(rows[0]?.[2]).toContain("6,500 people");
    expect(rows[1]?.[0]).toContain("Own view beside the check");
    expect(rows[1]?.[1]).toBe("Not there");
    expect(overrides).toHaveLength(1);
  });

  it("says so where nothing differs", () => {
    const same = { ...since, design: richDesign };
    expect(changesOf({ audit: { since: same } }).next).toMatchObject({
      runs: [{ text: "Nothing differs between the two." }],
    });
  });

  it("tells of colleagues’ remarks only where the report has them", () => {
    const remarked = { ...earlier, comments: [comment] };
    const same = { name: "Remarked", date: "2026-11-01", design: remarked };
    const rows = (comments: boolean) => {
      const { next } = changesOf({ comments, audit: { since: same } }, earlier);
      return next ? rowsOf([next]).flat().join(" ") : "";
    };
    expect(rows(false)).not.toContain("Is this enough");
    expect(rows(true)).toContain("Is this enough for the east?");
  });
});

it("do the digits keep their order in a text that runs from right to left?", async () => {
  const arabic = await loadReportWords("ar");
  const { blocks: annex } = auditOf({}, richDesign, arabic);
  const line = paragraphsOf(annex).find((text) => text.includes("0123 4567"));
  expect(line).toContain(`\u2068${"0123 4567 89ab cdef ".repeat(4).trim()}\u2069`);
});

it("are digits read out in fours?", () => {
  expect(inGroupsOfFour("abcdef0123")).toBe("abcd ef01 23");
  expect(inGroupsOfFour("")).toBe("");
});
