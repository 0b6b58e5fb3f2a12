import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openDesign } from "../domain/open-design";
import { currentEvidence } from "../evidence/current";
import { applyPack } from "../evidence/pack/apply-pack";
import { emptyPack, madePack } from "../evidence/pack/cases/made-pack";
import { madeCoding, madeFinding } from "../evidence/pack/cases/made-study";
import { precedents } from "../precedents/current";
import { allResults } from "./assessment";
import { citedFindings } from "./cited-findings";
import { compareAssessments, compareUnder } from "./compare-assessments";
import { evaluate } from "./evaluate";
import { checks } from "./registry";

const file = new URL("../../templates/mandates/example/mandate.json", import.meta.url);
const opened = openDesign(readFileSync(file, "utf8"));
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const { design } = opened;

const shipped = { evidence: currentEvidence, precedents };
const withPack = (pack: ReturnType<typeof madePack>) => ({
  evidence: applyPack(currentEvidence, pack),
  precedents,
});
const check = "size-in-studied-range";
const beside = { ...madeFinding, bearsOn: [{ check, side: "null" as const }] };

describe("is nothing said to move where nothing does?", () => {
  it("under the same records, and under a pack that brings nothing", () => {
    expect(compareUnder(design, shipped, shipped)).toEqual([]);
    expect(compareUnder(design, shipped, withPack(emptyPack()))).toEqual([]);
  });
});

describe("is what moves in a check named?", () => {
  it("names a finding that a pack sets beside a check, and on which side", () => {
    const pack = madePack({ findings: [beside], codings: [] });
    const moved = compareUnder(design, shipped, withPack(pack)).find(
      (each) => each.check === check,
    );
    expect(moved?.findings).toContainEqual({
      finding: beside.id,
      before: null,
      after: "nulls",
      changed: false,
    });
    expect(moved?.movesResult).toBe(false);
    expect(moved?.before).toEqual(moved?.after);
  });

  it("names every check that loses a finding, and no other", () => {
    const id = "kocher-2014-reanalysis";
    const gone = withPack({ ...emptyPack(), retire: { findings: [id] } });
    const moved = compareUnder(design, shipped, gone).filter(({ findings }) =>
      findings.some(({ finding, after }) => finding === id && after === null),
    );
    const leaning = checks.filter(({ findings, against, nulls }) =>
      [...findings, ...against, ...nulls].includes(id),
    );
    expect(leaning.length).toBeGreaterThan(0);
    expect(moved.map((each) => each.check)).toEqual(leaning.map((each) => each.id));
  });

  it("says when the record of a cited finding is another one", () => {
    const old = currentEvidence.findings.find(({ id }) => id === "hultman-2013-civilian-troops");
    if (!old) throw new Error("the base lacks it");
    const findings = [{ ...old, direction: "against" as const, statement: "Another sentence." }];
    const moved = compareUnder(design, shipped, withPack({ ...emptyPack(), findings }));
    expect(moved.length).toBeGreaterThan(0);
    for (const { findings: cited } of moved)
      expect(cited).toContainEqual(expect.objectContaining({ finding: old.id, changed: true }));
  });

  it("names the checks beside whose coded factors a count moves", () => {
    const codings = [{ ...madeCoding, codedFactor: "police", factor: null }];
    const moved = compareUnder(design, shipped, withPack(madePack({ findings: [], codings })));
    const counted = checks.filter(({ coded = [] }) => coded.includes("police"));
    const told = moved.filter(({ coded }) => coded.includes("police"));
    expect(counted.length).toBeGreaterThan(0);
    expect(told.map((each) => each.check)).toEqual(counted.map(({ id }) => id));
  });

  it("says when a status moves, or a check came or went", () => {
    const assessment = evaluate(design, shipped);
    const [first, ...coherence] = assessment.coherence;
    if (!first) throw new Error("no coherence check");
    const other = { ...first, status: "partly-met" as const, reason: "another" };
    const one = { assessment, evidence: currentEvidence };
    const changed = { ...one, assessment: { ...assessment, coherence: [other, ...coherence] } };
    expect(compareAssessments(one, changed)).toEqual([
      expect.objectContaining({
        check: first.id,
        movesResult: true,
        after: { status: "partly-met", reason: "another" },
      }),
    ]);
    const without = { ...one, assessment: { ...assessment, coherence } };
    expect(compareAssessments(one, without)[0]).toMatchObject({ check: first.id, after: null });
    expect(compareAssessments(without, one)[0]).toMatchObject({ check: first.id, before: null });
  });
});

describe("does no check lean on a finding that the base does not hold?", () => {
  it("leaves out what is not there", () => {
    const whole = withPack(madePack({ base: null, findings: [{ ...beside, contrastsWith: [] }] }));
    const cited = allResults(evaluate(design, whole)).flatMap(({ id, findings, against, nulls }) =>
      [...findings, ...against, ...nulls].map((finding) => [id, finding]),
    );
    expect(cited).toEqual([[check, beside.id]]);
  });

  it("keeps every finding of every check on the shipped base", () => {
    for (const each of checks) {
      const { findings, against, nulls } = each;
      expect(citedFindings(each, currentEvidence)).toEqual({ findings, against, nulls });
    }
  });

  it("names a finding once though a pack names the check again", () => {
    const record = checks.find(({ id }) => id === check);
    const [own] = record?.nulls ?? [];
    const old = currentEvidence.findings.find(({ id }) => id === own);
    if (!record || !old) throw new Error("the check has no null finding");
    const bearsOn = [{ check, side: "null" as const }];
    const findings = [{ ...old, statement: "The same.", bearsOn }];
    const { evidence } = withPack({ ...emptyPack(), findings });
    expect(citedFindings(record, evidence).nulls).toEqual(record.nulls);
  });
});
