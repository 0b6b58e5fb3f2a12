import type { Precedent } from "../schema";
import type { IndexedText } from "./schema";

/** The short name of an operation: from the record, else as the index has it, else its id. */
export function acronymOf(
  texts: readonly IndexedText[],
  precedents: readonly Precedent[],
  operation: string,
): string {
  const recorded = precedents.find(({ id }) => id === operation)?.acronym;
  const indexed = texts.find((text) => text.operation === operation)?.acronym;
  return recorded ?? indexed ?? operation;
}
