import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../domain/design";
import { withValue } from "../domain/edit";
import { listOf } from "../domain/field-path";
import { factorSummary } from "../evidence/coded-counts";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { allResults, type CheckResult } from "./assessment";
import { designOf } from "./cases/case";
import { evaluate } from "./evaluate";
import { checks } from "./registry";
import { consequences, isOpen } from "./status";
import { thresholds } from "./thresholds";

const records = { evidence: currentEvidence, precedents };
const assess = (design: MandateDesign) => evaluate(design, records);
const resultOf = (design: MandateDesign, id: string) =>
  allResults(assess(design)).find((each) => each.id === id) as CheckResult;

/** A new mission with faults of every consequence, some of them in part, and much left open. */
const faulty = () =>
  designOf({
    "operation.type": "un-peacekeeping",
    "operation.decision": "new",
    "situation.perpetrators": ["government", "rebels"],
    "host.formalConsent": "given",
    "force.troopCeiling": 9000,
    "force.observersAndStaff": 20,
    "commitment.reserve": false,
    "force.quickReactionForce": false,
    "commitment.budgetUsdMillions": 100,
    "commitment.costEstimateUsdMillions": 200,
    "commitment.durationMonths": 12,
    "commitment.benchmarks": [],
    "purpose.objectives": [{ text: "Civilians are safe" }],
    "purpose.tasks": [{ type: "protect-physical", tier: "first", troopsNeeded: 400 }],
    "information.analysisCell": false,
  });

describe("what does an assessment hold?", () => {
  it("each check once, in the order of the registry, factors by their evidence, coherence apart", () => {
    const { factors, coherence } = assess(faulty());
    const scores = factors.map(({ id }) => factorSummary(currentEvidence, id).counts.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBeGreaterThan(1);
    for (const { id, kind, strength, checks: filed } of factors) {
      expect(filed.map((each) => each.id)).toEqual(
        checks.filter(({ room }) => room === id).map((each) => each.id),
      );
      expect(strength).toBe(factorSummary(currentEvidence, id).counts.strength);
      expect(kind).toBe(currentEvidence.factors.find((factor) => factor.id === id)?.kind);
    }
    expect(coherence.map(({ id }) => id)).toEqual(
      checks.filter(({ room }) => room === "coherence").map(({ id }) => id),
    );
  });

  it("says of each check what its record says, contested only where that does", () => {
    for (const result of allResults(assess(faulty()))) {
      const check = checks.find(({ id }) => id === result.id);
      expect([result.id, result.contested, result.coded]).toEqual([
        result.id,
        check?.contested === true,
        check?.coded ?? [],
      ]);
    }
  });
});

describe("what is worth changing first?", () => {
  it("every open check: by consequence, then what is not met before what is partly met", () => {
    const assessment = assess(faulty());
    const byId = new Map(allResults(assessment).map((each) => [each.id, each]));
    const open = assessment.worthChangingFirst.map((id) => byId.get(id) as CheckResult);
    expect(open.map(({ id }) => id).sort()).toEqual(
      [...byId.values()]
        .filter(({ status }) => isOpen(status))
        .map(({ id }) => id)
        .sort(),
    );
    const places = open.map(({ id, consequence, status }) => [
      consequences.indexOf(consequence),
      status === "not-met" ? 0 : 1,
      checks.findIndex((check) => check.id === id),
    ]);
    const inOrder = ([a = 0, b = 0, c = 0]: number[], [d = 0, e = 0, f = 0]: number[]) =>
      a - d || b - e || c - f;
    expect(places).toEqual([...places].sort(inOrder));
    expect(new Set(places.map(([consequence]) => consequence)).size).toBe(consequences.length);
    expect(new Set(open.map(({ status }) => status)).size).toBe(2);
  });
});

describe("which ways out are offered?", () => {
  it("the silent fields of what is not stated, each with the applicable checks that read it too", () => {
    const results = allResults(assess(faulty()));
    const applicable = results
      .filter(({ status }) => status !== "not-applicable")
      .map(({ id }) => id);
    const readers = (path: string) =>
      checks
        .filter(({ needs }) => needs.some((need) => need === path || listOf(need) === path))
        .map(({ id }) => id);
    const silent = results.filter(({ status }) => status === "not-stated");
    expect(silent.length).toBeGreaterThan(3);
    for (const { id, missing, remedies } of silent)
      expect(remedies).toEqual(
        missing.map((path) => ({
          id: "state",
          kind: "open",
          path,
          touches: readers(path).filter((each) => each !== id && applicable.includes(each)),
        })),
      );
    const unapplied = results.filter(({ status }) => status === "not-applicable");
    expect(unapplied.flatMap(({ remedies }) => remedies)).toEqual([]);
  });

  it("of what is not met those of its check, with what each touches beside", () => {
    const { remedies } = resultOf(faulty(), "reserve-with-a-time");
    expect(remedies.map(({ id, path }) => [id, path])).toEqual([
      ["name-reserve", "commitment.reserve"],
      ["reaction-force", "force.quickReactionForce"],
    ]);
    for (const { touches } of remedies) expect(touches).not.toContain("reserve-with-a-time");
  });
});

describe("what does the author's own word change?", () => {
  const id = "reserve-with-a-time";
  const override = { check: id, who: "w", why: "y", when: "2026-01-02" };
  it("an override stands beside its check, and beside no other", () => {
    const design = { ...faulty(), overrides: [override] };
    const told = allResults(assess(design)).filter((each) => "override" in each);
    expect(told.map((each) => [each.id, each.override])).toEqual([[id, override]]);
    expect(resultOf(design, id).status).toBe(resultOf(faulty(), id).status);
  });

  it("a threshold is used and said to be changed where it is within bounds, else ours", () => {
    const used = checks.find(({ thresholds: own }) => own && own.length > 0);
    const threshold = used?.thresholds?.[0];
    if (!used || !threshold) throw new Error("no check uses a threshold");
    const { value, least, most } = thresholds[threshold];
    const usedAt = (own: number) =>
      resultOf({ ...faulty(), thresholds: [{ threshold, value: own, reason: "r" }] }, used.id)
        .thresholds[0];
    expect(resultOf(faulty(), used.id).thresholds[0]).toEqual({
      id: threshold,
      value,
      changed: false,
    });
    for (const own of [least, most])
      expect(usedAt(own)).toEqual({ id: threshold, value: own, changed: own !== value });
    for (const own of [least - 1, most + 1])
      expect(usedAt(own)).toEqual({ id: threshold, value, changed: false });
  });
});

describe("which fields are asked for?", () => {
  it("each once, with every check that waits for it, in the order of the checks", () => {
    const { notStated, ...assessment } = assess(faulty());
    const waiting = allResults({ ...assessment, notStated }).filter(
      ({ status }) => status === "not-stated",
    );
    const asked = new Map<string, string[]>();
    for (const { id, missing } of waiting)
      for (const path of missing) asked.set(path, [...(asked.get(path) ?? []), id]);
    expect(notStated).toEqual([...asked].map(([path, ids]) => ({ path, checks: ids })));
  });
});

describe("does an earlier assessment change anything?", () => {
  const assessed = () => ({ design: faulty(), records, assessment: assess(faulty()) });
  it("not what is said after an edit, an override, a threshold or under other records", () => {
    const start = assessed();
    const edits = [
      withValue(start.design, "commitment.reserve", true),
      withValue(start.design, "operation.type", "coalition"),
      {
        ...start.design,
        overrides: [{ check: "reserve-with-a-time", who: "w", why: "y", when: "2026-01-02" }],
      },
      { ...start.design, thresholds: [{ threshold: "ramp-low-share", value: 9, reason: "r" }] },
      blankDesign("other", "Other"),
    ];
    for (const after of edits) expect(evaluate(after, records, start)).toEqual(assess(after));
    const fewer = { ...records, precedents: precedents.slice(0, 5) };
    expect(evaluate(start.design, fewer, start)).toEqual(evaluate(start.design, fewer));
  });

  it("and what an edit leaves alone is taken over as it is", () => {
    const start = assessed();
    const after = evaluate(withValue(start.design, "commitment.reserve", true), records, start);
    const old = new Map(allResults(start.assessment).map((each) => [each.id, each]));
    const same = allResults(after).filter((each) => old.get(each.id) === each);
    expect(same.length).toBeGreaterThan(checks.length / 2);
    const judged = allResults(after).filter((each) => old.get(each.id) !== each);
    for (const { id } of judged)
      expect(checks.find((check) => check.id === id)?.needs).toContain("commitment.reserve");
  });
});
