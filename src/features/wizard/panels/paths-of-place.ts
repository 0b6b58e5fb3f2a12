import { fieldCatalogue } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import { allPaths, type PlaceId } from "../question";
import { questions } from "../questions";

const known = new Map<PlaceId, ReadonlySet<FieldPath>>();

/** The fields of a step; on the review page, every field. */
export function pathsOfPlace(place: PlaceId): ReadonlySet<FieldPath> {
  const before = known.get(place);
  if (before) return before;
  const paths =
    place === "review"
      ? fieldCatalogue.map(({ path }) => path)
      : questions.filter(({ step }) => step === place).flatMap(allPaths);
  const set = new Set(paths);
  known.set(place, set);
  return set;
}
