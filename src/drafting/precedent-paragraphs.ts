import { acronymOf } from "../precedents/clauses/acronym";
import { allClauses, type FoundClause } from "../precedents/clauses/look-up";
import type { Component, IndexedText } from "../precedents/clauses/schema";
import type { Precedent } from "../precedents/schema";
import type { PrecedentParagraph } from "./draft";

/** So many precedents stand beside a clause; the index itself holds the others. */
const most = 3;

/** The index of precedents' clauses and the record of operations that names them. */
export interface ClauseIndex {
  texts: readonly IndexedText[];
  precedents: readonly Precedent[];
}

function found({ texts, precedents }: ClauseIndex, clauses: readonly FoundClause[]) {
  const operations = new Set<string>();
  const latest = [...clauses].sort((one, other) => other.adopted.localeCompare(one.adopted));
  return latest.flatMap(({ operation, resolution, paragraph }): PrecedentParagraph[] => {
    if (operations.has(operation) || operations.size >= most) return [];
    operations.add(operation);
    return [{ operation: acronymOf(texts, precedents, operation), resolution, paragraph }];
  });
}

/** Finds paragraphs that decided the same for other operations: the latest of each, three at most. */
export function precedentsOf(
  index: ClauseIndex | undefined,
): (component: Component | undefined) => readonly PrecedentParagraph[] {
  if (!index) return () => [];
  const all = allClauses(index.texts);
  const known = new Map<Component, readonly PrecedentParagraph[]>();
  return (component) => {
    if (component === undefined) return [];
    const kept =
      known.get(component) ??
      found(
        index,
        all.filter((clause) => clause.component === component),
      );
    known.set(component, kept);
    return kept;
  };
}
