import { acronymOf } from "../../precedents/clauses/acronym";
import { indexedTexts } from "../../precedents/clauses/current";
import { allClauses } from "../../precedents/clauses/look-up";
import { precedents } from "../../precedents/current";
import type { Choice } from "../../ui/choice";

/** Every clause of the index. */
export const indexedClauses = allClauses(indexedTexts);

/** The short name of an operation: UNMISS. */
export function nameOf(operation: string): string {
  return acronymOf(indexedTexts, precedents, operation);
}

/** The operations of the index by their short names. */
export const operationNames: readonly Choice[] = [
  ...new Set(indexedClauses.map(({ operation }) => operation)),
]
  .map((value) => ({ value, label: nameOf(value) }))
  .sort((one, other) => one.label.localeCompare(other.label, "en"));

/** The years of the index's texts, the earliest first. */
export const years: readonly number[] = [
  ...new Set(indexedTexts.map(({ adopted }) => Number(adopted.slice(0, 4)))),
];
