import type { Override } from "../domain/design";
import type { FactorId, FactorKind, Strength } from "../domain/factor";
import type { FieldPath } from "../domain/field-path";
import type { Figures, Remedy } from "./check";
import type { Consequence, Status, Warrant } from "./status";
import type { UsedThreshold } from "./thresholds";

/** A remedy with the other checks that read the field it would change. */
export type OfferedRemedy = Remedy & { touches: readonly string[] };

export interface CheckResult {
  id: string;
  room: FactorId | "coherence";
  warrant: Warrant;
  consequence: Consequence;
  contested: boolean;
  status: Status;
  reason: string;
  figures: Figures;
  missing: readonly FieldPath[];
  thresholds: readonly UsedThreshold[];
  findings: readonly string[];
  against: readonly string[];
  nulls: readonly string[];
  coded: readonly string[];
  remedies: readonly OfferedRemedy[];
  /** The author's dissent, beside the status and without effect on it. */
  override?: Override;
}

export interface FactorResult {
  id: FactorId;
  kind: FactorKind;
  strength: Strength;
  checks: readonly CheckResult[];
}

/**
 * What the checks say of a design: ids and numbers, no sentences. There is no overall score and
 * no probability in it, and no place for one.
 */
export interface Assessment {
  engineVersion: string;
  evidenceVersion: string;
  /** By strength of evidence, strongest first. */
  factors: readonly FactorResult[];
  coherence: readonly CheckResult[];
  /** Ids of open checks: broken chains, then unmet prerequisites, then proxies. */
  worthChangingFirst: readonly string[];
  /** Fields that a check asked for in vain, with the checks that asked. */
  notStated: readonly { path: FieldPath; checks: readonly string[] }[];
}

/** All results, factors first. */
export function allResults(assessment: Assessment): CheckResult[] {
  return [...assessment.factors.flatMap(({ checks }) => checks), ...assessment.coherence];
}
