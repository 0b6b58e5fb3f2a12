import { modalities } from "../../../domain/vocabulary/task";
import type { FoundClause } from "../../../precedents/clauses/look-up";
import {
  type ClauseVerb,
  type Component,
  clauseVerbs,
  components,
} from "../../../precedents/clauses/schema";

/** What the reader narrows the index by; what is absent does not narrow. */
export interface ClauseFilter {
  component?: Component;
  /** Id of an operation. */
  operation?: string;
  verb?: ClauseVerb;
  modality?: (typeof modalities)[number];
  /** First and last year of adoption, both included. */
  from?: number;
  to?: number;
}

const oneOf = <Id extends string>(ids: readonly Id[], sought: string | null): Id | undefined =>
  ids.find((id) => id === sought);

const yearIn = (text: string | null) => (/^\d{4}$/.test(text ?? "") ? Number(text) : undefined);

/** The filter that an address asks for: "task=demining&verb=decides". What it does not know narrows nothing. */
export function filterFromQuery(query: string): ClauseFilter {
  const asked = new URLSearchParams(query);
  const filter: ClauseFilter = {
    component: oneOf(components, asked.get("task")),
    operation: asked.get("operation") || undefined,
    verb: oneOf(clauseVerbs, asked.get("verb")),
    modality: oneOf(modalities, asked.get("modality")),
    from: yearIn(asked.get("from")),
    to: yearIn(asked.get("to")),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

/** The filter as an address carries it, without the question mark. */
export function queryOf({ component, ...rest }: ClauseFilter): string {
  const entries = Object.entries({ task: component, ...rest }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, `${value}`]],
  );
  return new URLSearchParams(entries).toString();
}

/** The clauses that meet every part of a filter, the latest text first. */
export function filterClauses(
  clauses: readonly FoundClause[],
  { component, operation, verb, modality, from, to }: ClauseFilter,
): FoundClause[] {
  const year = ({ adopted }: FoundClause) => Number(adopted.slice(0, 4));
  return clauses
    .filter(
      (clause) =>
        (component === undefined || clause.component === component) &&
        (operation === undefined || clause.operation === operation) &&
        (verb === undefined || clause.verb === verb) &&
        (modality === undefined || clause.modality === modality) &&
        (from === undefined || year(clause) >= from) &&
        (to === undefined || year(clause) <= to),
    )
    .sort((one, other) => other.adopted.localeCompare(one.adopted));
}
