import type { FieldPath } from "../../domain/field-path";
import type { PlainContributor, PlainDesign } from "../../domain/plain";
import type { Arrival, CheckContext } from "../check";
import { unUniformedOperations } from "../operations";
import type { ThresholdId } from "../thresholds";
import { silent } from "../verdict";

const asExpected: Arrival = { share: 100, monthsLate: 0, gone: 0 };

/** What a check needs that asks how many will be there. */
export const expectedStrengthNeeds = [
  "operation.type",
  "operation.decision",
  "force.deployedMilitary",
  "force.troopCeiling",
  "force.contributors",
  "force.contributors[].military",
  "force.contributors[].firm",
  "force.contributors[].arrivesMonth",
] as const satisfies readonly FieldPath[];

export const expectedStrengthThresholds = [
  "ramp-low-share",
  "ramp-high-share",
  "ramp-months",
] as const satisfies readonly ThresholdId[];

export interface ExpectedStrength {
  /** Military personnel, low and high end. */
  low: number;
  high: number;
  basis: "pledges" | "ramp";
}

/**
 * E(m): the military personnel expected in place in a month after the decision. From pledges by
 * their date where each pledge says whether it is firm, and each firm one its size and date; else a
 * straight ramp to 75 (a convention) to 92.5 per cent (the published mean) of the ceiling in month
 * ten (the published mean), level after that and never below what is firmly pledged. The means are
 * those of the United Nations, so a regional force or a coalition is expected from pledges only.
 * Studies measured deployed numbers, so the ceiling itself is never used as the strength. A
 * reinforcement starts from what is there: those deployed now, where stated, are never lost sight of.
 * Another arrival than the expected one takes its share of the pledges, or caps the climb by its
 * share of the ceiling less those who do not come; and nobody is there before it is so much later.
 *
 * @returns undefined where neither such pledges nor a ceiling to climb to are stated
 */
export function expectedStrength(
  { design, threshold, arrival = asExpected }: CheckContext,
  dueMonth: number,
): ExpectedStrength | undefined {
  const there = reinforced(design);
  const month = dueMonth - arrival.monthsLate;
  const pledged = pledgedBy(design, month, arrival);
  if (pledged !== undefined && silentPledges(design).length === 0)
    return fromPledges(design, there, pledged);
  const { troopCeiling: ceiling } = design.force;
  if (ceiling === undefined || !climbsAsPublished(design)) return undefined;
  const share = Math.min(1, Math.max(0, month) / threshold("ramp-months"));
  const most = (Math.max(0, ceiling - arrival.gone) * arrival.share) / 100;
  const climbedTo = (percent: number) => {
    const gap = Math.max(0, Math.min((ceiling * percent) / 100, most) - there);
    return Math.max(pledged ?? 0, Math.round(there + gap * share));
  };
  const low = climbedTo(threshold("ramp-low-share"));
  return { low, high: climbedTo(threshold("ramp-high-share")), basis: "ramp" };
}

/** The field to state first where the strength to expect cannot be told. */
export function strengthAsks(design: PlainDesign): FieldPath {
  if (climbsAsPublished(design)) return "force.troopCeiling";
  return silentPledges(design)[0] ?? "force.contributors";
}

/** Whether the published means of deployment are those of such a force. */
export function climbsAsPublished({ operation: { type } }: PlainDesign): boolean {
  return type === undefined || unUniformedOperations.includes(type);
}

/**
 * Pledges to a reinforcement may list the whole force or what is added to it: both readings,
 * up to the ceiling.
 */
function fromPledges(
  { force: { troopCeiling = Number.POSITIVE_INFINITY } }: PlainDesign,
  there: number,
  pledged: number,
): ExpectedStrength {
  const low = Math.max(there, pledged);
  return { low, high: Math.max(low, Math.min(troopCeiling, there + pledged)), basis: "pledges" };
}

/** The force that a reinforcement adds to; a new operation has none. */
function reinforced({ operation, force }: PlainDesign): number {
  return operation.decision === "reinforcement" ? (force.deployedMilitary ?? 0) : 0;
}

/** Cells by which a pledge that is, or may be, firm leaves open how many come and when. */
function silentPledges({ force: { contributors = [] } }: PlainDesign): FieldPath[] {
  return contributors
    .filter(({ firm }) => firm !== false)
    .flatMap(({ firm, military, arrivesMonth }) =>
      silent({
        "force.contributors[].firm": firm,
        "force.contributors[].military": military,
        "force.contributors[].arrivesMonth": arrivesMonth,
      }),
    );
}

const isDated = ({ firm, military, arrivesMonth }: PlainContributor) =>
  firm === true && military !== undefined && arrivesMonth !== undefined;

/**
 * Firm military pledges in place by a month; undefined where no firm pledge has size and date. A
 * force for which there is no ramp has none where each of its pledges is stated not to be firm.
 */
function pledgedBy(design: PlainDesign, month: number, { share }: Arrival): number | undefined {
  const { contributors = [] } = design.force;
  const dated = contributors.filter(isDated);
  const isNoneFirm = contributors.length > 0 && contributors.every(({ firm }) => firm === false);
  if (dated.length === 0) return isNoneFirm && !climbsAsPublished(design) ? 0 : undefined;
  const due = dated
    .filter(({ arrivesMonth }) => (arrivesMonth ?? 0) <= month)
    .reduce((sum, { military }) => sum + (military ?? 0), 0);
  return Math.floor((due * share) / 100);
}
