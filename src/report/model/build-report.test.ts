import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { factorIds } from "../../domain/factor";
import { allResults } from "../../engine/assessment";
import { isOpen } from "../../engine/status";
import { currentEvidence } from "../../evidence/current";
import { statementOf } from "../../evidence/statements";
import type { Block } from "./block";
import { paragraphsOf, reportOf, strictWords, templateDesign, textsIn } from "./cases/report-of";
import { richDesign } from "./cases/rich-design";
import { checkTitle } from "./check-in-words";
import { studiesASide } from "./factor-section";

const { report, assessment } = reportOf(richDesign);
const { report: withAnnex } = reportOf(richDesign, { annex: true });
const { report: brief } = reportOf(richDesign, { kind: "brief" });
const { report: empty } = reportOf(blankDesign("empty", "Nothing yet"));

const ofKind = <K extends Block["kind"]>(blocks: readonly Block[], kind: K) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

/** The blocks from a heading of level 2 up to the next. */
function sectionOf(blocks: readonly Block[], id: string): Block[] {
  const from = blocks.findIndex((block) => block.kind === "heading" && block.id === id);
  const rest = blocks.slice(from + 1);
  const to = rest.findIndex((block) => block.kind === "heading" && block.level === 2);
  return from < 0 ? [] : rest.slice(0, to < 0 ? rest.length : to);
}

describe("is the full assessment complete?", () => {
  it("has a section for each of the eight factors, strongest evidence first", () => {
    const ids = ofKind(report.blocks, "heading").map(({ id }) => id);
    expect(ids.filter((id) => factorIds.some((factor) => factor === id))).toEqual(
      assessment.factors.map(({ id }) => id),
    );
  });

  it("has every check once in its section, with its title", () => {
    for (const result of allResults(assessment)) {
      const section = sectionOf(report.blocks, result.room);
      const single = ofKind(section, "check").filter(({ check }) => check === result.id);
      const grouped = ofKind(section, "check-group").flatMap(({ items }) =>
        items.filter(({ check }) => check === result.id),
      );
      const shown = [...single, ...grouped];
      expect(shown.map(({ title }) => title)).toEqual([checkTitle(strictWords, result)]);
    }
  });

  it("lists every open check under what to change first, in the engine's order, with a remedy", () => {
    const shown = ofKind(sectionOf(report.blocks, "change-first"), "check");
    expect(shown.map(({ check }) => check)).toEqual(assessment.worthChangingFirst);
    for (const { body } of shown) {
      expect(paragraphsOf([{ kind: "list", items: body }]).at(-1)).toMatch(/What could be changed/);
    }
  });

  it("says what each check asked for in vain", () => {
    const text = textsIn(sectionOf(report.blocks, "not-stated")).join(" ");
    expect(assessment.notStated.length).toBeGreaterThan(0);
    for (const { path } of assessment.notStated)
      expect(text).toContain(strictWords.sayDynamic(`fields.${path}.label`));
  });

  it("prints the author's choices with reason, provenance and passage", () => {
    const text = paragraphsOf(sectionOf(report.blocks, "troop-quantity")).join("\n");
    expect(text).toContain(
      "6,500 people (the mandate’s text, operative paragraph 4) Why: What contributors sounded out in December could carry.",
    );
  });

  it("prints overrides with who, when and why beside an unchanged status", () => {
    const check = "consent-where-the-host-kills";
    const words = "Head of unit, 20 November 2026: A response is agreed orally";
    expect(paragraphsOf(sectionOf(report.blocks, "overrides")).join(" ")).toContain(words);
    const beside = ofKind(report.blocks, "check").filter((block) => block.check === check);
    expect(beside).toHaveLength(2);
    for (const block of beside) {
      expect(textsIn(block.body).join(" ")).toContain(words);
      expect(block.status).toBe("not-met");
    }
  });

  it("marks conventions as ours and prints a changed threshold with its author's reason", () => {
    const all = paragraphsOf(report.blocks).join("\n");
    expect(all).toContain("(a convention of ours)");
    expect(paragraphsOf(sectionOf(report.blocks, "thresholds")).join(" ")).toBe(
      "60%, changed from 75%. Author’s reason: The last two operations in the region reached 60 per cent after ten months.",
    );
  });

  it("gives assumptions an owner and a trigger, or says that there is none", () => {
    const [table] = ofKind(sectionOf(report.blocks, "assumptions"), "table");
    const rows = table?.rows.map((row) => paragraphsOf([{ kind: "list", items: row }]));
    expect(rows?.[0]).toEqual([
      "Position of the Council or other mandating body",
      "Mostly united Why: Two members abstained on the last text.",
      "Political affairs",
      "A second abstention of a permanent member",
      "What is assumed of the Security Council (Met)",
    ]);
    expect(rows?.at(-1)?.slice(2, 4)).toEqual(["Not stated", "Not stated"]);
  });

  it("ends with how to read it, and the sources", () => {
    const headings = ofKind(report.blocks, "heading").filter(({ level }) => level === 2);
    expect(headings.slice(-2).map(({ id }) => id)).toEqual(["limits", "sources"]);
  });
});

describe("is the evidence told fairly?", () => {
  it("sets at most five studies a side, and both sides in one block of equal standing", () => {
    for (const { id } of assessment.factors) {
      const facing = ofKind(sectionOf(report.blocks, id), "facing");
      expect(facing).toHaveLength(1);
      for (const side of facing[0]?.sides ?? []) {
        expect(side.items.length).toBeLessThanOrEqual(studiesASide);
        if (side.items.length === 0) expect(side.none).not.toBe("");
      }
    }
  });

  it("says the counts of each factor in words, direct ones and practitioners among them", () => {
    const text = paragraphsOf(sectionOf(report.blocks, "troop-quantity")).join(" ");
    expect(text).toContain("34 findings for, 1 against, 8 without clear effect");
    expect(text).toContain("Statistical: 33 of 43; on mass atrocities themselves: 2.");
    expect(text).toContain("9 of 13 practitioners");
    expect(paragraphsOf(sectionOf(report.blocks, "host-cooperation")).join(" ")).toContain(
      "factor of the context",
    );
  });

  it("marks every finding that was not seen in its source", () => {
    const paragraphs = paragraphsOf(withAnnex.blocks);
    const marks = {
      recalled: "recalled, not verified",
      "museum-coding": "coded by the museum’s reviewers",
      "as-reported": "as reported by another work",
    };
    const graded = currentEvidence.findings.filter(
      ({ factor, use }) => factor !== null && use === "evidence",
    );
    for (const finding of graded) {
      const [statement] = textsIn(
        paragraphs.filter((text) => text.includes(statementOf(finding.id, "en"))),
      );
      expect(statement, finding.id).toBeDefined();
      if (finding.verified === "recalled") expect(statement).toContain(marks.recalled);
      else if (finding.basis in marks)
        expect(statement).toContain(marks[finding.basis as keyof typeof marks]);
    }
  });

  it("lends no check the counts of the factor that it is filed under", () => {
    for (const { id } of assessment.factors) {
      const checks = ofKind(sectionOf(report.blocks, id), "check");
      const own = strictWords.sayDynamic(`evidence.coded-factor.${id}`);
      for (const check of checks) expect(textsIn(check).join(" ")).not.toContain(`“${own}”`);
    }
  });
});

describe("are the sources in order?", () => {
  it.each([
    ["full", report],
    ["annex", withAnnex],
    ["brief", brief],
  ])("numbers them from 1 by first citation and cites each (%s)", (_, { blocks }) => {
    const cited = notesIn(blocks.filter(({ kind }) => kind !== "sources"));
    const [sources] = ofKind(blocks, "sources");
    const numbers = sources?.items.map(({ number }) => number) ?? [];
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(5);
    expect(new Set(cited)).toEqual(new Set(numbers));
  });
});

describe("does it keep from saying too much?", () => {
  it("says no score, no probability and no cause", () => {
    const authored = textsIn(richDesign);
    const ours = textsIn(report.blocks).filter((text) => !authored.includes(text));
    const forbidden =
      /\b(overall|total) (score|grade|rating)\b|\bprobab|\bper cent likely|\bcauses\b/i;
    const said = ours.filter(
      (text) => forbidden.test(text) && !/There is no overall score/.test(text),
    );
    expect(said).toEqual([]);
  });

  it("is short and honest about a design that states nothing", () => {
    expect(ofKind(empty.blocks, "check").map(({ check }) => check)).toEqual([]);
    const ids = ofKind(empty.blocks, "heading").map(({ id }) => id);
    expect(ids).not.toContain("assumptions");
    expect(ids).not.toContain("overrides");
    expect(ids).not.toContain("case");
    expect(ofKind(empty.blocks, "facing")).toEqual([]);
    const { blocks } = reportOf(blankDesign("empty", "Nothing yet"), { annex: true }).report;
    expect(ofKind(sectionOf(blocks, "annex"), "facing")).toHaveLength(factorIds.length);
    expect(ids).toContain("not-stated");
    expect(paragraphsOf(sectionOf(empty.blocks, "change-first")).join(" ")).toContain(
      "No check that applies and could be judged is open.",
    );
  });

  it("keeps the brief to what comes first, with the contrary findings beside it", () => {
    const checks = ofKind(brief.blocks, "check").map(({ check }) => check);
    expect(checks).toEqual(assessment.worthChangingFirst.slice(0, checks.length));
    expect(
      checks.every((id) => allResults(assessment).some((r) => r.id === id && isOpen(r.status))),
    ).toBe(true);
    const contrary = paragraphsOf(sectionOf(brief.blocks, "contrary"));
    expect(contrary.some((text) => /^(Against|Mixed|No clear effect)\./.test(text))).toBe(true);
  });

  it("has shorter forms of the brief, each with no more than the one before and the rest counted", () => {
    const forms = [brief, ...(brief.fit?.shorter ?? [])];
    const checks = forms.map(({ blocks }) => ofKind(blocks, "check").length);
    expect(checks).toEqual([...checks].sort((a, b) => b - a));
    expect(checks.at(-1)).toBe(1);
    forms.forEach(({ blocks }, index) => {
      const rest = assessment.worthChangingFirst.length - (checks[index] ?? 0);
      const said = paragraphsOf(blocks);
      expect(said.some((text) => text.startsWith(`${rest} more checks are open`))).toBe(true);
    });
  });

  it("says how many findings on its checks point another way and are not named", () => {
    const unmis = reportOf(templateDesign("unmis-2005"), { kind: "brief" });
    const results = new Map(allResults(unmis.assessment).map((result) => [result.id, result]));
    const left = [unmis.report, ...(unmis.report.fit?.shorter ?? [])].map(({ blocks }) => {
      const section = sectionOf(blocks, "contrary");
      const named = ofKind(section, "list").flatMap(({ items }) => items).length;
      const checks = ofKind(blocks, "check").flatMap(({ check }) => results.get(check) ?? []);
      const all = new Set(checks.flatMap(({ against, nulls }) => [...against, ...nulls]));
      const said = /^(One|\d+) more findings?/.exec(paragraphsOf(section).at(-1) ?? "")?.[1] ?? "0";
      expect(Number(said.replace("One", "1"))).toBe(all.size - named);
      return all.size - named;
    });
    expect(Math.max(...left)).toBeGreaterThan(0);
  });

  it("gives the same report for the same design", () => {
    expect(reportOf(richDesign).report).toEqual(report);
  });
});

function notesIn(value: unknown): number[] {
  if (typeof value !== "object" || value === null) return [];
  const { kind, number } = value as { kind?: string; number?: number };
  if (kind === "note" && number !== undefined) return [number];
  return Object.values(value).flatMap(notesIn);
}
