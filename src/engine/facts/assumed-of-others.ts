import type { FieldPath } from "../../domain/field-path";

/** What is assumed of others: the answers that say it, who watches it, what shows that it fails. */
export interface Assumption {
  /** The first names the assumption. */
  readonly assumed: readonly [FieldPath, ...FieldPath[]];
  readonly owner: FieldPath;
  readonly trigger: FieldPath;
  /** What is done then, where the design has a place for it. */
  readonly response?: FieldPath;
}

const abroad = [
  "council",
  "neighbours",
  "regionalLead",
  "parallelForces",
  "sanctions",
  "mediation",
  "donors",
  "access",
] as const;

/** Every assumption that a design has a place for. */
export const assumptionList: readonly Assumption[] = [
  ...abroad.map(
    (name): Assumption => ({
      assumed: [`international.${name}`],
      owner: `international.${name}Owner`,
      trigger: `international.${name}Trigger`,
    }),
  ),
  {
    assumed: ["host.formalConsent", "host.politicalWill", "host.dailyCooperation"],
    owner: "host.erosionOwner",
    trigger: "host.erosionThreshold",
    response: "host.fallback",
  },
];
