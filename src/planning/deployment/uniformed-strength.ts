import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../../engine/check";
import type { FigureRange } from "../plan-factor";
import { policeAsks, type StatedPart, statedPart, type UniformedPart } from "./uniformed-parts";

/** Everyone in uniform, as far as the design states them. */
export interface UniformedStrength {
  readonly parts: Readonly<Record<UniformedPart, StatedPart>>;
  /** Persons in place some months after the decision; undefined where no part is stated. */
  readonly at: ((month: number) => FigureRange) | undefined;
  /** Fields by which the whole or a part stays open; what they would add is not counted. */
  readonly missing: readonly FieldPath[];
}

/** The uniformed strength by month: troops, police, and observers whom the ceiling does not count. */
export function uniformedStrength(context: CheckContext): UniformedStrength {
  const parts = {
    military: statedPart(context, "military"),
    police: statedPart(context, "police"),
    observers: statedPart(context, "observers"),
  };
  const stated = Object.values(parts).filter((part) => "at" in part);
  const isAnyStated =
    "at" in parts.military ||
    "at" in parts.police ||
    ("at" in parts.observers && parts.observers.ceiling !== 0);
  return {
    parts,
    at: isAnyStated ? (month) => sum(stated.map((part) => part.at(month))) : undefined,
    missing: [...new Set([...missingOf(parts), ...policeAsks(context.design)])],
  };
}

function missingOf(parts: Readonly<Record<UniformedPart, StatedPart>>): FieldPath[] {
  return Object.values(parts).flatMap((part) => ("missing" in part ? part.missing : []));
}

function sum(ranges: readonly FigureRange[]): FigureRange {
  return {
    low: ranges.reduce((total, { low }) => total + low, 0),
    high: ranges.reduce((total, { high }) => total + high, 0),
  };
}
