import type { DecidedBy } from "../../domain/field";
import { fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { allPaths, type Question } from "./question";

/** Who decides which fields of a question, in the order of its fields. */
export function decidersOf(question: Question): { decidedBy: DecidedBy; paths: FieldPath[] }[] {
  const byDecider = new Map<DecidedBy, FieldPath[]>();
  for (const path of allPaths(question)) {
    const { decidedBy } = fieldRecord(path);
    byDecider.set(decidedBy, [...(byDecider.get(decidedBy) ?? []), path]);
  }
  return [...byDecider].map(([decidedBy, paths]) => ({ decidedBy, paths }));
}
