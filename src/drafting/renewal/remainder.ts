import type { MandateDesign } from "../../domain/design";
import { answerAt, partsOf, rowsIn, withAnswer } from "../../domain/edit";
import { listOf } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import type { ClauseSeed } from "../context";
import type { ChoicePlace } from "../draft";
import { isStruck } from "./basis-seeds";

/** Every choice that stands in the clauses, struck ones left out. */
export function coveredPlaces(seeds: readonly ClauseSeed[]): ChoicePlace[] {
  return seeds
    .filter((seed) => !isStruck(seed))
    .flatMap(({ places, items }) => [...places, ...coveredPlaces(items ?? [])]);
}

/** The design without the choices that stand in kept clauses: what is left to be written. */
export function remainderOf(design: MandateDesign, covered: readonly ChoicePlace[]): MandateDesign {
  return covered.reduce((left, { field, row }) => {
    // What kind of decision it is stays known: it decides how the rest is worded.
    if (field === "operation.decision") return left;
    if (row === undefined) return withAnswer(left, field, undefined);
    const list = listOf(field);
    const answer = answerAt(left, list);
    const rows = rowsIn(answer).filter(({ id }) => id !== row);
    return withAnswer(left, list, { ...answer, value: rows });
  }, design);
}

/** Whether a clause says something that the design states, and not only what is missing. */
export function saysSomething(design: MandateDesign, { places, items }: ClauseSeed): boolean {
  if (items?.length) return items.some((item) => saysSomething(design, item));
  return places.some(({ field, row }) => {
    const { section } = partsOf(field);
    return (
      section !== "operation" && section !== "situation" && isStated(answerAt(design, field, row))
    );
  });
}
