import type { MandateDesign } from "../domain/design";
import type { FieldPath } from "../domain/field-path";
import { plainDesign } from "../domain/plain";
import { factorSummary } from "../evidence/coded-counts";
import type { EvidenceBase } from "../evidence/schema";
import type { Precedent } from "../precedents/schema";
import { type Assessment, allResults, type CheckResult, type FactorResult } from "./assessment";
import type { CheckContext, Verdict } from "./check";
import { citedFindings } from "./cited-findings";
import { judgeCheck } from "./judge-check";
import { offersFor } from "./offered-remedies";
import { checks as registry } from "./registry";
import { consequences, isOpen } from "./status";
import { type ThresholdId, thresholds, thresholdsOf } from "./thresholds";
import { type Assessed, unchangedResults } from "./unchanged-results";
import { engineVersion } from "./version";

export interface Records {
  evidence: EvidenceBase;
  precedents: readonly Precedent[];
}

/**
 * Checks a design against the evidence. Pure: no clock, no chance, no language, no storage;
 * the same design and records give the same result. `before`, an earlier version of the design
 * with its assessment, changes nothing in the result: what stands is taken over, not judged again.
 */
export function evaluate(design: MandateDesign, records: Records, before?: Assessed): Assessment {
  const context: CheckContext = {
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents: records.precedents,
  };
  const standing =
    before && before.records === records ? unchangedResults(before, design) : undefined;
  const verdicts = registry.map(
    (check): Verdict => standing?.get(check.id) ?? judgeCheck(check, context),
  );
  const frames = framesOf(records.evidence);
  const applies = verdicts.map(({ status }) => status !== "not-applicable");
  const offer = offersFor(applies);
  const isTakenOver = appliedAlike(before, applies);
  const results = registry.map((check, place) => {
    const verdict = verdicts[place] as Verdict;
    const override = design.overrides?.find((entry) => entry.check === check.id);
    const old = standing?.get(check.id);
    if (old && isTakenOver && old.override === override) return old;
    const result = { ...(frames[place] as CheckResult) };
    result.status = verdict.status;
    result.reason = verdict.reason;
    if (verdict.figures) result.figures = verdict.figures;
    if (verdict.missing) result.missing = verdict.missing;
    if (check.thresholds) result.thresholds = usedThresholds(check.thresholds, context);
    result.remedies = offer(check, verdict, context);
    if (override) result.override = override;
    return result;
  });
  const coherence = results.filter(({ room }) => room === "coherence");
  return {
    engineVersion,
    evidenceVersion: records.evidence.version,
    factors: factorResults(results, records.evidence),
    coherence,
    worthChangingFirst: worthChangingFirst(results),
    notStated: notStatedFields(results),
  };
}

/** Whether the same checks applied before, so that each remedy still touches the same others. */
function appliedAlike(before: Assessed | undefined, applies: readonly boolean[]): boolean {
  if (!before) return false;
  const applied = new Map(
    allResults(before.assessment).map(({ id, status }) => [id, status !== "not-applicable"]),
  );
  return registry.every(({ id }, place) => applied.get(id) === applies[place]);
}

const none: readonly never[] = [];

const framesByBase = new WeakMap<EvidenceBase, readonly CheckResult[]>();

/** What no design changes about each check's result, laid out once for a base; results are copies of it. */
function framesOf(evidence: EvidenceBase): readonly CheckResult[] {
  const known = framesByBase.get(evidence);
  if (known) return known;
  const frames = registry.map(
    (check): CheckResult => ({
      id: check.id,
      room: check.room,
      warrant: check.warrant,
      consequence: check.consequence,
      contested: check.contested ?? false,
      status: "not-stated",
      reason: "not-stated",
      figures: {},
      missing: none,
      thresholds: none,
      ...citedFindings(check, evidence),
      coded: check.coded ?? none,
      remedies: none,
    }),
  );
  framesByBase.set(evidence, frames);
  return frames;
}

function usedThresholds(ids: readonly ThresholdId[], { threshold }: CheckContext) {
  return ids.map((id) => {
    const value = threshold(id);
    return { id, value, changed: value !== thresholds[id].value };
  });
}

function factorResults(results: readonly CheckResult[], evidence: EvidenceBase): FactorResult[] {
  const rooms = new Map<CheckResult["room"], CheckResult[]>();
  for (const result of results) {
    const filed = rooms.get(result.room);
    if (filed) filed.push(result);
    else rooms.set(result.room, [result]);
  }
  return gradedFactors(evidence).map(({ id, kind, strength }) => {
    return { id, kind, strength, checks: rooms.get(id) ?? none };
  });
}

const graded = new WeakMap<EvidenceBase, readonly Omit<FactorResult, "checks">[]>();

/** The factors with their kind and strength, strongest first; worked out once for a base. */
function gradedFactors(evidence: EvidenceBase): readonly Omit<FactorResult, "checks">[] {
  const known = graded.get(evidence);
  if (known) return known;
  const ranked = evidence.factors
    .map(({ id, kind }) => ({ id, kind, counts: factorSummary(evidence, id).counts }))
    .sort((a, b) => b.counts.score - a.counts.score)
    .map(({ id, kind, counts }) => ({ id, kind, strength: counts.strength ?? "relatively-weak" }));
  graded.set(evidence, ranked);
  return ranked;
}

/** By consequence, within it what is not met before what is partly met, else as shown. */
function worthChangingFirst(results: readonly CheckResult[]): string[] {
  const ranks: string[][] = consequences.flatMap(() => [[], []]);
  for (const { id, consequence, status } of results) {
    if (isOpen(status))
      ranks[consequences.indexOf(consequence) * 2 + (status === "not-met" ? 0 : 1)]?.push(id);
  }
  return ranks.flat();
}

function notStatedFields(results: readonly CheckResult[]): Assessment["notStated"] {
  const asked = new Map<FieldPath, { path: FieldPath; checks: string[] }>();
  for (const { id, status, missing } of results) {
    if (status !== "not-stated") continue;
    for (const path of missing) {
      const entry = asked.get(path);
      if (entry) entry.checks.push(id);
      else asked.set(path, { path, checks: [id] });
    }
  }
  return [...asked.values()];
}
