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

function meets(asked: ChoicePlace, place: ChoicePlace): boolean {
  if (asked.field !== place.field) return false;
  return asked.row === undefined || place.row === undefined || asked.row === place.row;
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
