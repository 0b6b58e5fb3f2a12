import { listOf } from "../domain/field-path";
import type { Assessment, CheckResult } from "../engine/assessment";
import { allResults } from "../engine/assessment";
import { isOpen } from "../engine/status";
import type { ChoicePlace } from "./draft";

/** The places at which a check asks for something: what it misses and what its remedies change. */
function askedBy({ missing, remedies }: CheckResult): ChoicePlace[] {
  return [
    ...missing.map((field) => ({ field })),
    ...remedies.map(({ path, row }) =>
      row === undefined ? { field: path } : { field: path, row },
    ),
  ];
}

/** The field by which a clause is a row's own, and not only led in by it. */
const ownField = /\.(?:wording|text)$/;

/** Whether a check asks for a choice: for the field itself, or for anything of a clause's own row. */
function meets(asked: ChoicePlace, place: ChoicePlace): boolean {
  const isSameList = listOf(asked.field) === listOf(place.field);
  if (asked.row !== undefined && isSameList && ownField.test(place.field))
    return asked.row === place.row;
  const isSameRow = asked.row === undefined || asked.row === place.row;
  return asked.field === place.field && isSameRow;
}

/** Finds the open checks that ask for one of a clause's choices, the ones to change first in front. */
export function openChecks(
  assessment: Assessment | undefined,
): (places: readonly ChoicePlace[]) => string[] {
  if (!assessment) return () => [];
  const rank = new Map(assessment.worthChangingFirst.map((id, at) => [id, at]));
  const open = allResults(assessment)
    .filter(({ status }) => isOpen(status))
    .map((result) => ({ id: result.id, asked: askedBy(result) }))
    .sort((one, other) => (rank.get(one.id) ?? rank.size) - (rank.get(other.id) ?? rank.size));
  return (places) =>
    open
      .filter(({ asked }) => asked.some((each) => places.some((place) => meets(each, place))))
      .map(({ id }) => id);
}
