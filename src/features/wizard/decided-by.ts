import type { DecidedBy } from "../../domain/field";
import { fieldRecord } from "../../domain/field-catalogue";
import { allPaths, type Question } from "./question";

/** Who decides what a question asks, each once, in the order of its fields. */
export function decidersOf(question: Question): DecidedBy[] {
  return [...new Set(allPaths(question).map((path) => fieldRecord(path).decidedBy))];
}
