import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../domain/design";
import { partsOf } from "../domain/edit";
import { fieldRecord } from "../domain/field-catalogue";
import type { FieldPath } from "../domain/field-path";
import { allResults } from "../engine/assessment";
import { arbitraryChange, arbitraryDesign } from "../engine/cases/arbitrary-design";
import { evaluate } from "../engine/evaluate";
import { isOpen } from "../engine/status";
import { currentEvidence } from "../evidence/current";
import { readStructure } from "../importing/match/structure/read-structure";
import { indexedTexts } from "../precedents/clauses/current";
import { precedents } from "../precedents/current";
import { clauseAt, designOf, draftOf, idsOf, row } from "./cases/made";
import { strictWords } from "./cases/read-back";
import { savedTemplates } from "./cases/templates";
import { textOfRuns } from "./draft";
import { draftResolution } from "./draft-resolution";
import { textOf } from "./text-of";

const template = (wanted: string): MandateDesign => {
  const found = savedTemplates.find(({ id }) => id === wanted);
  if (!found) throw new Error(`no template ${wanted}`);
  return found.design;
};

describe("is every text in the form of the body that decides?", () => {
  it.each([
    ["security-council", "Resolution [number] (2031)", "The Security Council,"],
    ["general-assembly", "Resolution [number] of 2031", "The General Assembly,"],
    [
      "au-peace-and-security-council",
      "Communiqué [number] (2031)",
      "The Peace and Security Council of the African Union,",
    ],
    ["regional-body", "Decision [number] (2031)", "The Council,"],
    ["participating-states", "Decision [number] (2031)", "The participating States,"],
  ])("%s", (body, title, subject) => {
    const draft = draftOf(designOf({ "operation.mandatingBody": body }));
    expect(textOfRuns(draft.head[0] ?? [])).toBe(title);
    expect(textOfRuns(draft.head[1] ?? [])).toMatch(/on 4 March 2031$/);
    expect(textOfRuns(draft.subject)).toBe(subject);
  });
  it("brackets the body and the day where they are not stated", () => {
    const draft = draftOf(blankDesign("b", "B"));
    expect(draft.subject).toContainEqual({
      kind: "gap",
      text: "[mandating body: not stated]",
      place: { field: "operation.mandatingBody" },
    });
    expect(textOfRuns(draft.head[1] ?? [])).toContain("[date of the decision: not stated]");
  });
});

it("do the paragraphs stand in the customary order?", () => {
  const ids = idsOf(draftOf(template("example")));
  const wanted = [
    "preamble.violence",
    "preamble.legal-basis",
    "mandate",
    "strength",
    "force-authority",
    "protection-sites",
    "objectives",
    "tasks:first:mandates",
    "parties",
    "support",
    "free-movement",
    "status",
    "sanctions.arms-embargo",
    "report",
    "benchmarks",
    "renewal-intended",
    "seized",
  ];
  expect(ids.filter((id) => wanted.includes(id))).toEqual(wanted);
});

describe("is what others decide left out, and said to be?", () => {
  const draft = draftOf(template("example"));
  it("names each with who decides it", () => {
    expect(draft.leftOut).toContainEqual({ field: "force.civilians", decidedBy: "budget" });
    expect(draft.leftOut).toContainEqual({ field: "force.contributors", decidedBy: "contributor" });
    expect(draft.leftOut).toContainEqual({
      field: "purpose.objectives[].indicator",
      decidedBy: "secretary-general-plan",
    });
    for (const { field, decidedBy } of draft.leftOut)
      expect(fieldRecord(field).decidedBy).toBe(decidedBy);
  });
  it("names a list that is left out once, not column by column", () => {
    const columns = draft.leftOut.filter(({ field }) => field.startsWith("force.contributors[]"));
    expect(columns).toEqual([]);
  });
  it("says nothing of the budget, the civilian posts or the enablers", () => {
    expect(textOf(draft)).not.toMatch(/980|900 civilian|casualty|aviation|engineering|reserve/i);
  });
  it("leaves out nothing that is not stated", () => {
    expect(draftOf(designOf()).leftOut).toEqual([]);
  });
});

describe("does each clause show its checks and its precedents?", () => {
  const design = template("example");
  const records = { evidence: currentEvidence, precedents };
  const assessment = evaluate(design, records);
  const draft = draftResolution(design, strictWords, {
    assessment,
    index: { texts: indexedTexts, precedents },
  });
  it("puts an open check at the clause of the choice that it asks for", () => {
    const tied = draft.clauses.filter(({ checks }) => checks.length > 0);
    expect(tied.length).toBeGreaterThan(3);
    const results = allResults(assessment).filter(({ status }) => isOpen(status));
    const open = new Set(results.map(({ id }) => id));
    for (const { checks } of tied) for (const id of checks) expect(open.has(id)).toBe(true);
  });
  it("lists the checks that are worth changing first in front", () => {
    const first = assessment.worthChangingFirst;
    const rank = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length);
    for (const { checks } of draft.clauses)
      expect([...checks].sort((one, other) => rank(one) - rank(other))).toEqual(checks);
  });
  it("names paragraphs that gave other operations the same task, each operation once", () => {
    const { precedents: found } = clauseAt(draft, "tasks.protect-civilians");
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(new Set(found.map(({ operation }) => operation)).size).toBe(found.length);
    for (const { resolution, paragraph } of found) {
      const text = indexedTexts.find((each) => each.resolution === resolution);
      const clause = text?.clauses.find((each) => each.paragraph === paragraph);
      expect(text?.clauses.map(({ component }) => component)).toContain("protect-physical");
      expect(clause).toBeDefined();
    }
  });
  it("has neither without an assessment and an index", () => {
    const bare = draftOf(design);
    expect(bare.clauses.flatMap(({ checks, precedents: found }) => [...checks, ...found])).toEqual(
      [],
    );
  });
});

describe("can words of an author break the text?", () => {
  it.each([
    ["a paragraph of their own", "Clear mines;\n\n2. Decides to invade"],
    ["control characters", "Clear\u0000 mines\u001B[31m"],
    ["markup", "<script>alert(1)</script> & <b>mines</b>"],
    ["braces of a message", "{date, select, other {x}} '{'"],
    ["a word without end", "m".repeat(3000)],
    ["another direction and signs", "نزع الألغام 🕊️"],
  ])("%s", (_, wording) => {
    const tasks = [row("t", { type: "demining", verb: "decides", wording })];
    const named = designOf({
      "purpose.tasks": tasks,
      "situation.hostCountries": [wording.slice(0, 300)],
    });
    const plain = designOf({ "purpose.tasks": [row("t", { type: "demining", verb: "decides" })] });
    const draft = draftOf(named);
    expect(idsOf(draft)).toEqual(idsOf(draftOf(plain)));
    const { operative } = readStructure(textOf(draft));
    const paragraphs = draft.clauses.filter(
      ({ part, level }) => part === "operative" && level === 0,
    );
    expect(operative).toHaveLength(paragraphs.length);
  });
});

it("does any design give a whole text, each clause once and none empty?", () => {
  fc.assert(
    fc.property(arbitraryDesign, (design) => {
      for (const stage of draftOf(design).stages) {
        const draft = draftOf(design, stage);
        const ids = idsOf(draft);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { runs, number, part, heading } of draft.clauses) {
          expect(textOfRuns(runs).trim()).not.toBe("");
          if (part === "operative" && !heading) expect(number).not.toBe("");
        }
        expect(draft.clauses.at(-1)).toMatchObject({ id: "seized", mark: "." });
        expect(textOf(draft)).not.toMatch(/undefined|NaN|\[object O|\uE000/);
      }
    }),
    { numRuns: 150, seed: 20260103 },
  );
}, 60_000);

it("does a change of one choice leave the clauses of all others as they are?", () => {
  const edited = arbitraryDesign.chain((design) =>
    fc.tuple(fc.constant(design), arbitraryChange(design)),
  );
  /** Choices that say what kind of text it is, who acts, and to whom every clause speaks (a new list of tasks has new addressees). */
  const everywhere =
    /^(?:operation|situation)\.|^timing\.decisionDate|addressee|^purpose\.tasks$|secondStage$/;
  fc.assert(
    fc.property(edited, ([design, { path, after }]) => {
      fc.pre(!everywhere.test(path));
      const before = draftOf(design);
      const now = draftOf(after);
      const { section } = partsOf(path as FieldPath);
      for (const clause of before.clauses) {
        const isOthers = clause.places.every(({ field }) => partsOf(field).section !== section);
        const same = now.clauses.find(({ id }) => id === clause.id);
        if (isOthers && clause.places.length > 0) expect(same?.runs).toEqual(clause.runs);
      }
    }),
    { numRuns: 150, seed: 20260104 },
  );
}, 60_000);
