import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../../engine/check";
import type { Measure } from "../../engine/explore/measure";
import type { Variable } from "../../engine/explore/vary";
import {
  yearAtFullStrength,
  yearAtFullStrengthNeeds,
} from "../../planning/cost/year-at-full-strength";
import { policeAsks, policeCeiling } from "../../planning/deployment/uniformed-parts";
import { uniformedStrength } from "../../planning/deployment/uniformed-strength";

/** What options may be held against each other by, beside open checks and the number of edits. */
export const measureIds = ["cost", "uniformed"] as const;
export type MeasureId = (typeof measureIds)[number];

type Plain = CheckContext["design"];

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
 * Less is better: it asks less of those who pay and of those who send. Neither is known where a part
 * of the force is not stated that the search varies: silence would pass for a part that costs
 * nothing. A part that no option of the search states is in none of them.
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
        if (high === undefined || isPartOpen(context, varied)) return undefined;
        return Math.round(high * 10) / 10;
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

/** Whether the strength leaves out a part that other options of the search state. */
function isPartOpen(context: CheckContext, varied: ReadonlySet<FieldPath>): boolean {
  const { missing } = uniformedStrength(context);
  return missing.some((path) => varied.has(path)) || areObserversOpen(context.design, varied);
}

/** Whether observers would count apart from the ceiling, are not stated, and may vary. */
function areObserversOpen({ force }: Plain, varied: ReadonlySet<FieldPath>): boolean {
  return (
    areObserversApart(force) &&
    force.observersAndStaff === undefined &&
    varied.has("force.observersAndStaff")
  );
}

const areObserversApart = ({ observersInsideCeiling, troopCeiling }: Plain["force"]) =>
  observersInsideCeiling === false || (troopCeiling ?? 0) === 0;

/** Military personnel, police and observers who are authorised. Undefined without a ceiling. */
function uniformedOf(design: Plain, varied: ReadonlySet<FieldPath>): number | undefined {
  const { troopCeiling, observersAndStaff } = design.force;
  if (troopCeiling === undefined || areObserversOpen(design, varied)) return undefined;
  if (policeAsks(design).some((path) => varied.has(path))) return undefined;
  const observers = areObserversApart(design.force) ? (observersAndStaff ?? 0) : 0;
  return troopCeiling + (policeCeiling(design) ?? 0) + observers;
}
