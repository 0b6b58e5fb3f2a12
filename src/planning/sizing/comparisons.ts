import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import type { FigureRange } from "../plan-factor";
import { isPolice, type Personnel, personnelOf, type TaskElement } from "./element";
import { type Expected, type HeldStrength, heldOf, heldStrengths } from "./held";
import { type Standing, standingOf } from "./standing";

/** A need of the whole held against a strength of the design, or the field that would tell of it. */
export interface Comparison {
  readonly strength: HeldStrength;
  readonly needed: FigureRange;
  readonly held: FigureRange | FieldPath;
  readonly standing: Standing;
  /** Whether something of the need could not be counted, so that it is a floor. */
  readonly isPartial: boolean;
}

/** Everybody who is needed, by what they are. */
export type People = Readonly<Record<Personnel, FigureRange>>;

/**
 * The needs of the whole beside the strengths of the design. A ceiling counts observers and staff
 * unless the design says that they stand outside it.
 *
 * @param uncounted elements that could not be counted somewhere: a need without them is a floor
 */
export function comparisons(
  design: MandateDesign,
  plain: PlainDesign,
  { people, military }: { people: People; military: FigureRange },
  expected: Expected,
  uncounted: readonly TaskElement[],
): Comparison[] {
  const held = heldOf(design, plain, expected);
  const isOutside = plain.force.observersInsideCeiling === false;
  const underCeiling = isOutside ? people.troops : military;
  const needed = { ...people, expected: underCeiling, ceiling: underCeiling };
  const lacksSome = (strength: HeldStrength) =>
    uncounted.some((element) => {
      if (strength === "ceiling" || strength === "expected") return !isPolice(element);
      return personnelOf(element) === strength;
    });
  return heldStrengths.map((strength) => {
    const there = held[strength];
    const isPartial = lacksSome(strength);
    const standing: Standing =
      typeof there === "string"
        ? { kind: "untold" }
        : standingOf(there, needed[strength], isPartial);
    return { strength, needed: needed[strength], held: there, standing, isPartial };
  });
}
