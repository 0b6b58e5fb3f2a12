import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../../engine/check";
import type { Measure } from "../../engine/explore/measure";
import type { Variable } from "../../engine/explore/vary";
import {
  yearAtFullStrength,
  yearAtFullStrengthNeeds,
} from "../../planning/cost/year-at-full-strength";
import { policeAsks, policeCeiling } from "../../planning/deployment/uniformed-parts";

/** What options may be held against each other by, beside open checks and the number of edits. */
export const measureIds = ["cost", "uniformed"] as const;
export type MeasureId = (typeof measureIds)[number];

const uniformedNeeds: readonly FieldPath[] = [
  "force.troopCeiling",
  "force.individualPolice",
  "force.formedPoliceUnits",
  "force.formedPoliceUnitSize",
  "force.observersAndStaff",
  "force.observersInsideCeiling",
];

/**
 * The measures by which options are held against each other. `cost`: the high end of what a year
 * takes at full strength, in millions of US dollars to one decimal, since a budget has to bear it;
 * the low end moves with it. `uniformed`: everyone in uniform who is authorised, in persons.
 * Less is better: it asks less of those who pay and of those who send.
 */
export function measuresOf(
  ids: readonly MeasureId[],
  variables: readonly Pick<Variable, "path">[],
): Measure[] {
  const varied = new Set(variables.map(({ path }) => path));
  const all: Record<MeasureId, Measure> = {
    cost: {
      id: "cost",
      reads: yearAtFullStrengthNeeds,
      of: (context, design) => {
        const high = yearAtFullStrength(context, design)?.high;
        return high === undefined ? undefined : Math.round(high * 10) / 10;
      },
    },
    uniformed: {
      id: "uniformed",
      reads: uniformedNeeds,
      of: ({ design }) => uniformedOf(design, varied),
    },
  };
  return measureIds.filter((id) => ids.includes(id)).map((id) => all[id]);
}

/**
 * Military personnel, police and observers who are authorised. Undefined where the ceiling is not
 * stated, and where another part is not that the search varies; a part that no option of the search
 * states is in none of them.
 */
function uniformedOf(
  design: CheckContext["design"],
  varied: ReadonlySet<FieldPath>,
): number | undefined {
  const { troopCeiling, observersAndStaff, observersInsideCeiling } = design.force;
  if (troopCeiling === undefined) return undefined;
  if (policeAsks(design).some((path) => varied.has(path))) return undefined;
  const isApart = observersInsideCeiling === false || troopCeiling === 0;
  if (isApart && observersAndStaff === undefined && varied.has("force.observersAndStaff"))
    return undefined;
  const observers = isApart ? (observersAndStaff ?? 0) : 0;
  return troopCeiling + (policeCeiling(design) ?? 0) + observers;
}
