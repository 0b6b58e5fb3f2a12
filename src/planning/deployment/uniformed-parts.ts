import type { FieldPath } from "../../domain/field-path";
import type { PlainContributor, PlainDesign } from "../../domain/plain";
import type { CheckContext } from "../../engine/check";
import { expectedStrength, strengthAsks } from "../../engine/facts/expected-strength";
import { comingDecisions } from "../../engine/operations";
import type { FigureRange } from "../plan-factor";
import { scheduledAt } from "./schedule";

/** Those who wear a uniform, as they are authorised and counted apart. */
export const uniformedParts = ["military", "police", "observers"] as const;
export type UniformedPart = (typeof uniformedParts)[number];

/**
 * What the strength of a part rests on: dated firm pledges, the published ramp, those deployed
 * now, the author's schedule (of a drawdown), or the whole of what is authorised, taken to be there
 * where a running operation goes on.
 */
export type StrengthBasis = "pledges" | "ramp" | "deployed" | "schedule" | "authorised";

/** Persons in place in a month, and what that rests on. */
export interface PartStrength extends FigureRange {
  readonly basis: StrengthBasis;
}

/** A part of the force as a design states it, or what it would have to state. */
export type StatedPart =
  | { readonly at: (month: number) => PartStrength; readonly ceiling: number | undefined }
  | { readonly missing: readonly FieldPath[] };

const isComing = ({ operation: { decision } }: PlainDesign) =>
  decision === undefined || comingDecisions.includes(decision);

/**
 * Military personnel by month: the engine's expected strength where the decision brings a force,
 * those deployed now where it keeps one, and the schedule from its first step on where it draws one
 * down.
 */
function military(context: CheckContext): StatedPart {
  const { design } = context;
  const { troopCeiling: ceiling } = design.force;
  if (!isComing(design)) return standing(design);
  return expectedPart(context, ceiling);
}

/** A part by the engine's expected strength; low never above high, whatever shares the author set. */
function expectedPart(context: CheckContext, ceiling: number | undefined): StatedPart {
  if (expectedStrength(context, 0) === undefined)
    return { missing: [strengthAsks(context.design)] };
  const at = (month: number): PartStrength => {
    const { low, high, basis } = expectedStrength(context, month) as PartStrength;
    return { low: Math.min(low, high), high: Math.max(low, high), basis };
  };
  return { at, ceiling };
}

function standing(design: PlainDesign): StatedPart {
  const { deployedMilitary: deployed, troopCeiling: ceiling } = design.force;
  if (deployed === undefined) return { missing: ["force.deployedMilitary"] };
  const planned = (month: number) =>
    design.operation.decision === "drawdown" ? scheduledAt(design, month).military : undefined;
  const at = (month: number): PartStrength => {
    const persons = planned(month);
    return persons === undefined
      ? { low: deployed, high: deployed, basis: "deployed" }
      : { low: persons, high: persons, basis: "schedule" };
  };
  return { at, ceiling };
}

/** Police that are authorised: individual officers and formed units, as far as either is stated. */
export function policeCeiling({ force }: PlainDesign): number | undefined {
  const { individualPolice, formedPoliceUnits: units, formedPoliceUnitSize: size } = force;
  const formed =
    units === 0 ? 0 : units === undefined || size === undefined ? undefined : units * size;
  return individualPolice === undefined && formed === undefined
    ? undefined
    : (individualPolice ?? 0) + (formed ?? 0);
}

/** The fields by which the number of police stays open, wholly or in part. */
export function policeAsks({ force }: PlainDesign): FieldPath[] {
  const asks: FieldPath[] = [];
  if (force.individualPolice === undefined) asks.push("force.individualPolice");
  if (force.formedPoliceUnits === undefined) asks.push("force.formedPoliceUnits");
  else if (force.formedPoliceUnits > 0 && force.formedPoliceUnitSize === undefined)
    asks.push("force.formedPoliceUnitSize");
  return asks;
}

/**
 * A part other than the troops, by the rule that holds for the troops: dated firm pledges of it,
 * else the published ramp to what is authorised. That such parts arrive as the whole does is a
 * convention; nothing was published for them apart.
 */
function besides(
  context: CheckContext,
  ceiling: number | undefined,
  asks: FieldPath,
  pledges: readonly PlainContributor[],
): StatedPart {
  if (ceiling === undefined) return { missing: [asks] };
  if (!isComing(context.design))
    return { at: () => ({ low: ceiling, high: ceiling, basis: "authorised" }), ceiling };
  const { force, operation } = context.design;
  const contributors = pledges.length > 0 ? pledges : undefined;
  const asTroops = {
    ...context,
    design: {
      ...context.design,
      operation: { ...operation, decision: "new" as const },
      force: { ...force, troopCeiling: ceiling, deployedMilitary: undefined, contributors },
    },
  };
  if (ceiling === 0) return { at: () => ({ low: 0, high: 0, basis: "authorised" }), ceiling };
  return expectedPart(asTroops, ceiling);
}

function police(context: CheckContext): StatedPart {
  const { contributors = [] } = context.design.force;
  const pledges = contributors
    .filter((each) => each.police !== undefined)
    .map((each) => ({ ...each, military: each.police }));
  const asks = policeAsks(context.design)[0] ?? "force.individualPolice";
  return besides(context, policeCeiling(context.design), asks, pledges);
}

/** Observers and staff officers whom the ceiling does not already count. */
function observers(context: CheckContext): StatedPart {
  const { observersAndStaff, observersInsideCeiling, troopCeiling } = context.design.force;
  const isCounted = observersInsideCeiling !== false && (troopCeiling ?? 0) > 0;
  if (observersAndStaff === undefined || isCounted)
    return { at: () => ({ low: 0, high: 0, basis: "authorised" }), ceiling: 0 };
  return besides(context, observersAndStaff, "force.observersAndStaff", []);
}

const readers: Readonly<Record<UniformedPart, (context: CheckContext) => StatedPart>> = {
  military,
  police,
  observers,
};

/** One part of the uniformed strength, by month after the decision. */
export function statedPart(context: CheckContext, part: UniformedPart): StatedPart {
  return readers[part](context);
}
