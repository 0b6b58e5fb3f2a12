import { fieldRecord } from "../../../domain/field-catalogue";
import type { FieldPath } from "../../../domain/field-path";
import { allPaths, type Question } from "../question";

const known = new WeakMap<Question, readonly FieldPath[]>();

/** The fields that an evidence note speaks of: lists by their columns unless the list is graded. */
export function notedPaths(question: Question): readonly FieldPath[] {
  const before = known.get(question);
  if (before) return before;
  const noted = allPaths(question).filter((path) => {
    const { value, graded } = fieldRecord(path);
    return value.kind !== "rows" || graded;
  });
  known.set(question, noted);
  return noted;
}
