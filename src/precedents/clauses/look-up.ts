import type { TaskTypeId } from "../../domain/tasks/taxonomy";
import type { Clause, Component, IndexedText } from "./schema";

/** A clause with the text that it stands in. */
export interface FoundClause extends Clause {
  /** The operation that the clause is about. */
  operation: string;
  resolution: string;
  /** YYYY-MM-DD. */
  adopted: string;
}

/** What one text says on a component; no clause where it is silent, so that what was said before stands. */
export interface ProvisionAt {
  resolution: string;
  adopted: string;
  clauses: readonly FoundClause[];
}

/** Every clause of the index, in the order of the texts. */
export function allClauses(texts: readonly IndexedText[]): FoundClause[] {
  return texts.flatMap(({ resolution, adopted, operation, clauses }) =>
    clauses.map((clause) => ({ operation, ...clause, resolution, adopted })),
  );
}

/** Which operations were given a task, where and in what words' form; the latest text first. */
export function whoWasAsked(texts: readonly IndexedText[], task: TaskTypeId): FoundClause[] {
  return allClauses(texts)
    .filter(({ component }) => component === task)
    .sort((one, other) => other.adopted.localeCompare(one.adopted));
}

/** What each indexed text of an operation says on a component, the oldest first. */
export function provisionOverTime(
  texts: readonly IndexedText[],
  operation: string,
  component: Component,
): ProvisionAt[] {
  return texts
    .filter((text) => text.operation === operation)
    .sort((one, other) => one.adopted.localeCompare(other.adopted))
    .map((text) => ({
      resolution: text.resolution,
      adopted: text.adopted,
      clauses: allClauses([text]).filter(
        (clause) => clause.operation === operation && clause.component === component,
      ),
    }));
}

/** Operations that more than one indexed text is about, in the order of their first text. */
export function operationsOverTime(texts: readonly IndexedText[]): string[] {
  const seen = texts.map(({ operation }) => operation);
  return [...new Set(seen)].filter(
    (operation) => seen.indexOf(operation) !== seen.lastIndexOf(operation),
  );
}

/** The components that any text of an operation speaks of, in the order in which they are first named. */
export function componentsOf(texts: readonly IndexedText[], operation: string): Component[] {
  const own = allClauses(texts).filter((clause) => clause.operation === operation);
  return [...new Set(own.map(({ component }) => component))];
}

/** How many tasks the mandates on record list, those without a plain list left out. */
export function listedTaskCounts(texts: readonly IndexedText[]): number[] {
  return texts.flatMap(({ listedTasks }) => (listedTasks === undefined ? [] : [listedTasks]));
}
