import type { PlainDesign } from "../../domain/plain";
import { withoutOwnRecord } from "../own-record";
import type { Precedent } from "../schema";
import { type Compared, compareTraits } from "./compare-traits";
import { fewestStated } from "./measures";
import { type ComponentId, componentIds, type Traits, traitsOf } from "./traits";
import { traitsOfDesign } from "./traits-of-design";

export interface Near extends Compared {
  readonly precedent: Precedent;
}

export interface Nearest {
  readonly traits: Traits;
  /** Components that the design does not state: they tell no operation from another. */
  readonly notStated: readonly ComponentId[];
  /** Nearest first, of one distance by id; empty where the design states too little. */
  readonly near: readonly Near[];
  /** How many operations were looked at. */
  readonly of: number;
  /** Operations of the design's own country and time, which would be compared with themselves. */
  readonly own: readonly Precedent[];
}

/**
 * The operations that have most in common with a design, in what the record holds. Nearness says
 * nothing of whether an operation did well, and none of them is a model.
 *
 * @param count how many at most
 */
export function nearestTo(
  design: PlainDesign,
  precedents: readonly Precedent[],
  count: number,
): Nearest {
  const traits = traitsOfDesign(design);
  const notStated = componentIds.filter((id) => traits[id] === undefined);
  const { hostCountries } = design.situation;
  const others = withoutOwnRecord(precedents, { hostCountries, date: design.timing.decisionDate });
  const own = precedents.filter((precedent) => !others.includes(precedent));
  const isEnough = componentIds.length - notStated.length >= fewestStated;
  const near = (isEnough ? others : [])
    .map((precedent): Near => ({ precedent, ...compareTraits(traits, traitsOf(precedent)) }))
    .sort((a, b) => a.distance - b.distance || (a.precedent.id < b.precedent.id ? -1 : 1))
    .slice(0, count);
  return { traits, notStated, near, of: others.length, own };
}
