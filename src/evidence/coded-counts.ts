import type { FactorId, Strength } from "../domain/factor";
import {
  type CodedDirection,
  type CodedFactor,
  type CodedOutcome,
  type Coding,
  codedOutcomes,
  type EvidenceBase,
  type FactorRecord,
  type Method,
} from "./schema";
import { strengthLabel, voteScore } from "./strength";

/** How many codings point each way. */
export type Tally = Record<CodedDirection, number>;

/** What the museum's codings add up to for one factor, recomputed. */
export interface CodedCounts extends Tally {
  /** Codings whose outcome is mass atrocities. */
  direct: Tally;
  /** Codings whose outcome is closely related to them. */
  related: Tally;
  /** Codings by the method of the study; the three add up to all codings. */
  statistical: number;
  qualitative: number;
  /** No discernible method. */
  none: number;
  score: number;
  /** Null where no research finding is coded, so that there is nothing to grade. */
  strength: Strength | null;
  practitioners: CodedFactor["practitioners"];
}

export interface FactorSummary extends FactorRecord {
  counts: CodedCounts;
  byOutcome: Record<CodedOutcome, Tally>;
}

/** Counts codings by direction. */
export function tally(codings: readonly Coding[]): Tally {
  const counts: Tally = { for: 0, against: 0, null: 0 };
  for (const coding of codings) counts[coding.direction] += 1;
  return counts;
}

/** The codings of one of the museum's factors, in the order of the base. */
export function codingsOf(base: EvidenceBase, codedFactorId: string): Coding[] {
  return base.codings.filter((coding) => coding.codedFactor === codedFactorId);
}

/** Codings counted by outcome; every outcome is present, with zeros where nothing is coded. */
export function tallyByOutcome(codings: readonly Coding[]): Record<CodedOutcome, Tally> {
  const ofOutcome = (outcome: CodedOutcome) =>
    tally(codings.filter((coding) => coding.outcome === outcome));
  const entries = codedOutcomes.map((outcome) => [outcome, ofOutcome(outcome)] as const);
  return Object.fromEntries(entries) as Record<CodedOutcome, Tally>;
}

/**
 * Average effects of operations by outcome: `for` is less violence, `against` more,
 * `null` none or mixed.
 */
export function overallCounts(base: EvidenceBase): Record<CodedOutcome, Tally> {
  return tallyByOutcome(base.codings.filter((coding) => coding.kind === "overall"));
}

const known = new WeakMap<EvidenceBase, Map<string, CodedCounts>>();

/** Counts, score and label of one of the museum's factors. Throws a RangeError for an unknown id. */
export function codedCounts(base: EvidenceBase, codedFactorId: string): CodedCounts {
  const ofBase = known.get(base) ?? new Map<string, CodedCounts>();
  known.set(base, ofBase);
  const before = ofBase.get(codedFactorId);
  if (before) return before;
  const counts = count(base, codedFactorId);
  ofBase.set(codedFactorId, counts);
  return counts;
}

function count(base: EvidenceBase, codedFactorId: string): CodedCounts {
  const codedFactor = base.codedFactors.find(({ id }) => id === codedFactorId);
  if (!codedFactor) throw new RangeError(`no coded factor "${codedFactorId}" in the evidence base`);
  const codings = codingsOf(base, codedFactorId);
  const score = voteScore(codings);
  const by = (method: Method) => codings.filter((coding) => coding.method === method).length;
  return {
    ...tally(codings),
    direct: tally(codings.filter((coding) => coding.direct)),
    related: tally(codings.filter((coding) => !coding.direct)),
    statistical: by("statistical"),
    qualitative: by("qualitative"),
    none: by("none"),
    score,
    strength: codings.length > 0 ? strengthLabel(score) : null,
    practitioners: codedFactor.practitioners,
  };
}

/** One of the eight factors with its counts, as a page or a report shows it. Throws if the base lacks it. */
export function factorSummary(base: EvidenceBase, factorId: FactorId): FactorSummary {
  const record = base.factors.find(({ id }) => id === factorId);
  if (!record) throw new RangeError(`no factor "${factorId}" in the evidence base`);
  return {
    ...record,
    counts: codedCounts(base, record.codedFactorId),
    byOutcome: tallyByOutcome(codingsOf(base, record.codedFactorId)),
  };
}
