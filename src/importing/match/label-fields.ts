import type { Context } from "./context";
import type { Evidence } from "./evidence";
import { benchmarkOrExit } from "./fields/benchmark-or-exit";
import { chapterSeven } from "./fields/chapter-seven";
import { durationMonths } from "./fields/duration";
import { hostConsent } from "./fields/host-consent";
import { observers, observersRelation } from "./fields/observers";
import { policeCeiling } from "./fields/police-ceiling";
import { protectionOfCivilians } from "./fields/protection";
import { reportingCycleDays } from "./fields/reporting-cycle";
import { taskCount } from "./fields/task-count";
import { troopCeiling } from "./fields/troop-ceiling";
import { widestAuthority } from "./fields/use-of-force";
import type { Proposal } from "./proposal";

const matchers = {
  troopCeiling,
  policeCeiling,
  observers,
  observersRelation,
  durationMonths,
  reportingCycleDays,
  taskCount,
  chapterVII: chapterSeven,
  useOfForce: widestAuthority,
  hostConsent,
  protectionOfCivilians,
  benchmarkOrExit,
} as const;

export type LabelField = keyof typeof matchers;
export const labelFields = Object.keys(matchers) as LabelField[];

/** One field as other programs get it: null where the text does not state it. */
export interface FieldReading {
  value: number | string | null;
  evidence: readonly Evidence[];
}

/** The proposals for the twelve fields that published codings of mandates know. */
export function labelProposals(context: Context): Proposal<LabelField>[] {
  return labelFields.flatMap((field) => matchers[field](context) as Proposal<LabelField>[]);
}

/** The same by field, each with a value or null. */
export function labelReadings(proposals: readonly Proposal[]): Record<LabelField, FieldReading> {
  const readings = labelFields.map((field) => {
    const found = proposals.find((proposal) => proposal.field === field);
    return [
      field,
      { value: (found?.value ?? null) as FieldReading["value"], evidence: found?.evidence ?? [] },
    ];
  });
  return Object.fromEntries(readings);
}
