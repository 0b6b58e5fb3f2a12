import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import {
  type AmountPart,
  type DesignAmount,
  isAmount,
  notStatedIn,
  sumOf,
  type WhyNone,
} from "./design-amount";

type Counted = DesignAmount | WhyNone;

/**
 * All military personnel that the decision authorises: the ceiling, and the observers and staff
 * officers beside it where they are stated to stand outside, as the record of operations counts them.
 */
export function authorisedMilitary({ force }: PlainDesign): Counted {
  const { troopCeiling, observersAndStaff, observersInsideCeiling } = force;
  if (troopCeiling === undefined) return notStatedIn("force.troopCeiling");
  const parts: AmountPart[] = [{ path: "force.troopCeiling", value: troopCeiling }];
  if (observersInsideCeiling === false && observersAndStaff !== undefined)
    parts.push({ path: "force.observersAndStaff", value: observersAndStaff });
  return sumOf(parts);
}

/**
 * Police: individual officers and formed units by their size. A kind that is not stated leaves the
 * number at "at least"; where neither is stated there is none.
 */
export function authorisedPolice({ force }: PlainDesign): Counted {
  const {
    individualPolice: officers,
    formedPoliceUnits: units,
    formedPoliceUnitSize: size,
  } = force;
  const parts: AmountPart[] = [];
  const open: FieldPath[] = [];
  if (officers === undefined) open.push("force.individualPolice");
  else parts.push({ path: "force.individualPolice", value: officers });
  if (units === undefined) open.push("force.formedPoliceUnits");
  else if (units === 0) parts.push({ path: "force.formedPoliceUnits", value: 0 });
  else if (size === undefined) open.push("force.formedPoliceUnitSize");
  else
    parts.push({
      path: "force.formedPoliceUnits",
      value: units,
      times: { path: "force.formedPoliceUnitSize", value: size },
    });
  return parts.length === 0 ? { kind: "not-stated", paths: open } : sumOf(parts, open);
}

/** Military observers and staff officers, which a design states together. */
export function observers({ force: { observersAndStaff } }: PlainDesign): Counted {
  if (observersAndStaff === undefined) return notStatedIn("force.observersAndStaff");
  return sumOf([{ path: "force.observersAndStaff", value: observersAndStaff }]);
}

/** Military and police as authorised, for the share of police among them. */
export function authorisedUniformed(design: PlainDesign): Counted {
  const military = authorisedMilitary(design);
  const police = authorisedPolice(design);
  if (!isAmount(military)) return military;
  if (!isAmount(police)) return police;
  return sumOf([...police.parts, ...military.parts], police.open);
}

/**
 * The military that observers are a share of. Whether they stand inside the ceiling has to be
 * stated, since the same numbers give two shares.
 */
export function militaryWithObservers(design: PlainDesign): Counted {
  const { troopCeiling, observersAndStaff = 0, observersInsideCeiling } = design.force;
  const military = authorisedMilitary(design);
  if (!isAmount(military) || observersAndStaff === 0) return military;
  if (observersInsideCeiling === undefined) return notStatedIn("force.observersInsideCeiling");
  return observersInsideCeiling && observersAndStaff > (troopCeiling ?? 0)
    ? { kind: "more-than-whole", path: "force.observersAndStaff" }
    : military;
}
