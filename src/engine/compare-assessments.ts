import type { MandateDesign } from "../domain/design";
import { changesBetween, isSame, isUnchanged } from "../evidence/changed-records";
import { codedCounts } from "../evidence/coded-counts";
import { findingById } from "../evidence/evidence-base";
import type { EvidenceBase } from "../evidence/schema";
import { type Assessment, allResults, type CheckResult } from "./assessment";
import { evaluate, type Records } from "./evaluate";
import type { Status } from "./status";

/** An assessment with the base that it was made on. */
export interface Assessed {
  assessment: Assessment;
  evidence: EvidenceBase;
}

const sides = ["findings", "against", "nulls"] as const;

/** A finding beside a check: on which side it stood and stands, null where it was or is not there. */
export interface CitedChange {
  finding: string;
  before: (typeof sides)[number] | null;
  after: (typeof sides)[number] | null;
  /** The record itself is another one, such as another direction or size. */
  changed: boolean;
}

/** What moves in one check: ids and statuses, no sentences. */
export interface CheckChange {
  check: string;
  before: { status: Status; reason: string } | null;
  after: { status: Status; reason: string } | null;
  /** Whether the status, the reason or its figures move. */
  movesResult: boolean;
  findings: CitedChange[];
  /** The review's coded factors beside the check whose counts move. */
  coded: string[];
}

/**
 * Every check whose status, reason, figures, findings or coded counts are not the same in two
 * assessments of a design, in the order of the second; checks that only the first has come last.
 */
export function compareAssessments(before: Assessed, after: Assessed): CheckChange[] {
  const old = byId(before.assessment);
  const now = byId(after.assessment);
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): CheckChange[] => {
    const [one, other] = [old.get(id), now.get(id)];
    const change: CheckChange = {
      check: id,
      before: one ? { status: one.status, reason: one.reason } : null,
      after: other ? { status: other.status, reason: other.reason } : null,
      movesResult: !isSame(saidBy(one), saidBy(other)),
      findings: citedChanges(one, other, before.evidence, after.evidence),
      coded: movedCounts(one, other, before.evidence, after.evidence),
    };
    const isMoved = change.movesResult || change.findings.length + change.coded.length > 0;
    return isMoved ? [change] : [];
  });
}

/** What a change of evidence or precedents would change in the checks of a design. */
export function compareUnder(
  design: MandateDesign,
  before: Records,
  after: Records,
): CheckChange[] {
  const assessed = (records: Records): Assessed => ({
    assessment: evaluate(design, records),
    evidence: records.evidence,
  });
  return compareAssessments(assessed(before), assessed(after));
}

function byId(assessment: Assessment): Map<string, CheckResult> {
  return new Map(allResults(assessment).map((result) => [result.id, result]));
}

const saidBy = (result: CheckResult | undefined) =>
  result && { status: result.status, reason: result.reason, figures: result.figures };

function citedBy(result: CheckResult | undefined, evidence: EvidenceBase) {
  return sides.flatMap((side) =>
    (result?.[side] ?? []).map((id) => ({ id, side, record: findingById(evidence, id) })),
  );
}

function citedChanges(
  one: CheckResult | undefined,
  other: CheckResult | undefined,
  before: EvidenceBase,
  after: EvidenceBase,
): CitedChange[] {
  const [old, now] = [citedBy(one, before), citedBy(other, after)];
  const changes = changesBetween(old, now);
  if (isUnchanged(changes)) return [];
  const { added, changed, removed } = changes;
  return [...added, ...changed, ...removed].map((finding) => {
    const [first, second] = [old, now].map((list) => list.find(({ id }) => id === finding));
    return {
      finding,
      before: first?.side ?? null,
      after: second?.side ?? null,
      changed: !!first && !!second && !isSame(first.record, second.record),
    };
  });
}

function movedCounts(
  one: CheckResult | undefined,
  other: CheckResult | undefined,
  before: EvidenceBase,
  after: EvidenceBase,
): string[] {
  const named = new Set([...(one?.coded ?? []), ...(other?.coded ?? [])]);
  const known = (base: EvidenceBase, id: string) =>
    base.codedFactors.some((factor) => factor.id === id) ? codedCounts(base, id) : undefined;
  return [...named].filter((id) => !isSame(known(before, id), known(after, id)));
}
