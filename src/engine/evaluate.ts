import type { MandateDesign } from "../domain/design";
import type { FieldPath } from "../domain/field-path";
import { plainDesign } from "../domain/plain";
import { factorSummary } from "../evidence/coded-counts";
import type { EvidenceBase } from "../evidence/schema";
import type { Precedent } from "../precedents/schema";
import type { Assessment, CheckResult, FactorResult, OfferedRemedy } from "./assessment";
import type { Check, CheckContext, Verdict } from "./check";
import { judgeCheck } from "./judge-check";
import { offeredRemedies } from "./offered-remedies";
import { checks as registry } from "./registry";
import { consequences, isOpen } from "./status";
import { type ThresholdId, thresholds, thresholdsOf } from "./thresholds";
import { engineVersion } from "./version";

export interface Records {
  evidence: EvidenceBase;
  precedents: readonly Precedent[];
}

/**
 * Checks a design against the evidence. Pure: no clock, no chance, no language, no storage;
 * the same design and records give the same result.
 */
export function evaluate(design: MandateDesign, records: Records): Assessment {
  const context: CheckContext = {
    design: plainDesign(design),
    threshold: thresholdsOf(design),
    precedents: records.precedents,
  };
  const judged = registry.map((check) => ({ check, verdict: judgeCheck(check, context) }));
  const applies = judged.map(({ verdict }) => verdict.status !== "not-applicable");
  const results = judged.map(({ check, verdict }) =>
    resultOf(check, verdict, design, context, offeredRemedies(check, verdict, context, applies)),
  );
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

const none: readonly never[] = [];

function resultOf(
  check: Check,
  verdict: Verdict,
  design: MandateDesign,
  context: CheckContext,
  remedies: readonly OfferedRemedy[],
): CheckResult {
  const override = design.overrides?.find((entry) => entry.check === check.id);
  const result: CheckResult = {
    id: check.id,
    room: check.room,
    warrant: check.warrant,
    consequence: check.consequence,
    contested: check.contested ?? false,
    status: verdict.status,
    reason: verdict.reason,
    figures: verdict.figures ?? {},
    missing: verdict.missing ?? none,
    thresholds: check.thresholds?.map((id) => usedThreshold(id, context)) ?? none,
    findings: check.findings,
    against: check.against,
    nulls: check.nulls,
    coded: check.coded ?? none,
    remedies,
  };
  if (override) result.override = override;
  return result;
}

function usedThreshold(id: ThresholdId, { threshold }: CheckContext) {
  const value = threshold(id);
  return { id, value, changed: value !== thresholds[id].value };
}

function factorResults(results: readonly CheckResult[], evidence: EvidenceBase): FactorResult[] {
  return gradedFactors(evidence).map((factor) => ({
    ...factor,
    checks: results.filter(({ room }) => room === factor.id),
  }));
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

function worthChangingFirst(results: readonly CheckResult[]): string[] {
  const rank = ({ consequence, status }: CheckResult) =>
    consequences.indexOf(consequence) * 2 + (status === "not-met" ? 0 : 1);
  return results
    .filter(({ status }) => isOpen(status))
    .map((result, order) => ({ result, order }))
    .sort((a, b) => rank(a.result) - rank(b.result) || a.order - b.order)
    .map(({ result }) => result.id);
}

function notStatedFields(results: readonly CheckResult[]): Assessment["notStated"] {
  const asked = new Map<FieldPath, string[]>();
  for (const { id, status, missing } of results) {
    if (status !== "not-stated") continue;
    for (const path of missing) {
      const asking = asked.get(path);
      if (asking) asking.push(id);
      else asked.set(path, [id]);
    }
  }
  return [...asked].map(([path, checks]) => ({ path, checks }));
}
