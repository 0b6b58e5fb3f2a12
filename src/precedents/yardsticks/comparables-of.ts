import type { Precedent } from "../schema";
import { uniformedFigureOf } from "./authorised-figure";
import {
  type Comparable,
  type ComparableKind,
  comparablesBy,
  densitiesOf,
  type Parts,
} from "./densities-of";
import { observerCeilingOf, observersIn } from "./observer-ceilings";
import type { YardstickId } from "./yardstick";

function policeShare(precedent: Precedent): Parts {
  const figure = uniformedFigureOf(precedent);
  if (figure === null) return null;
  const { police, military } = figure;
  return { counted: { ...police, counts: "police" }, against: police.persons + military };
}

function observersShare({ id }: Precedent): Parts {
  const ceiling = observerCeilingOf(id);
  if (ceiling === undefined) return null;
  const persons = observersIn(ceiling);
  return {
    counted: { persons, field: "observers", counts: "observers" },
    against: ceiling.military,
  };
}

/**
 * The operations of one type on a yardstick, in the order given; those without a verified figure, or
 * without people or area of the scope, are left out. A share is made of the operation itself,
 * whatever part of a country it was in.
 */
export function comparablesOf(
  precedents: readonly Precedent[],
  id: YardstickId,
  kind: ComparableKind,
): Comparable[] {
  if (id === "police-share") return comparablesBy(precedents, id, kind.type, policeShare);
  if (id === "observers-share") return comparablesBy(precedents, id, kind.type, observersShare);
  return densitiesOf(precedents, id, kind);
}
