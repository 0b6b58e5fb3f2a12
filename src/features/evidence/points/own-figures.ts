import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import { fullStrengthMonth, militaryInPlace } from "../../../engine/facts/military-in-place";
import { thresholdsOf } from "../../../engine/thresholds";
import type { PublishedAt } from "./published-points";

/** A figure of the open design on the axis of a study: one value, or the ends of a range. */
export interface OwnFigure {
  id: "ceiling" | "expected" | "deployed" | "police";
  low: number;
  high: number;
  /** The month after the decision that an expected strength is for. */
  month?: number;
}

/**
 * The planner's own figures in the unit of a study's axis; none where the design states none, or
 * where it has nothing that could stand on that axis.
 */
export function ownFigures(design: MandateDesign, unit: PublishedAt["unit"]): OwnFigure[] {
  if (unit === "un-troops") return troops(design);
  return unit === "un-police" ? police(design) : [];
}

function troops(design: MandateDesign): OwnFigure[] {
  const plain = plainDesign(design);
  const ceiling = plain.force.troopCeiling;
  const context = { design: plain, threshold: thresholdsOf(design), precedents: [] };
  const inPlace = militaryInPlace(context);
  const figures: OwnFigure[] =
    ceiling === undefined ? [] : [{ id: "ceiling", low: ceiling, high: ceiling }];
  if (typeof inPlace === "string") return figures;
  const { low, high, basis } = inPlace;
  return basis === "deployed"
    ? [...figures, { id: "deployed", low, high }]
    : [...figures, { id: "expected", low, high, month: fullStrengthMonth }];
}

/** Individual officers and formed units together, as far as each is stated. */
function police(design: MandateDesign): OwnFigure[] {
  const { individualPolice, formedPoliceUnits, formedPoliceUnitSize } = plainDesign(design).force;
  const formed =
    formedPoliceUnits === 0
      ? 0
      : formedPoliceUnits !== undefined && formedPoliceUnitSize !== undefined
        ? formedPoliceUnits * formedPoliceUnitSize
        : undefined;
  if (individualPolice === undefined && formed === undefined) return [];
  const sum = (individualPolice ?? 0) + (formed ?? 0);
  return [{ id: "police", low: sum, high: sum }];
}
