import type { OperationFilter } from "../../precedents/browse/operation-filter";
import { type ClauseFilter, filterFromQuery, queryOf } from "./clauses/clause-filter";
import { operationFilterFrom, operationQuery } from "./operations/operation-query";

/** The parts of the page, in the order in which its links name them. */
export const parts = ["operations", "clauses", "changes", "exhibits"] as const;
export type Part = (typeof parts)[number];

/** Where on the page the reader is: a part, with what narrows the index or the operation shown. */
export type Place =
  | { part: "clauses"; filter: ClauseFilter }
  | { part: "changes"; operation: string | undefined }
  /** The list, narrowed, or the operation with this id. */
  | { part: "operations"; id: string | undefined; filter: OperationFilter }
  /** The list, or the one with this id. */
  | { part: "exhibits"; id: string | undefined };

/** The place at a location such as "/precedents?task=demining" or "/precedents/changes/unmiss". */
export function placeAt(location: string): Place {
  const [path = "", query = ""] = location.split("?");
  const [, , part, operation] = path.split("/");
  if (part === "changes") return { part, operation: operation || undefined };
  if (part === "exhibits") return { part, id: operation || undefined };
  if (part === "operations")
    return { part, id: operation || undefined, filter: operationFilterFrom(query) };
  return { part: "clauses", filter: filterFromQuery(query) };
}

/** The way to a place, as the router takes it. */
export function pathOf(place: Place): string {
  if (place.part === "changes")
    return `/precedents/changes${place.operation ? `/${place.operation}` : ""}`;
  if (place.part === "exhibits") return `/precedents/exhibits${place.id ? `/${place.id}` : ""}`;
  const isClauses = place.part === "clauses";
  const query = isClauses ? queryOf(place.filter) : operationQuery(place.filter);
  const path = isClauses ? "" : `/operations${place.id ? `/${place.id}` : ""}`;
  return `/precedents${path}${query ? `?${query}` : ""}`;
}

/** What stands at a place, as far as the reader arrives somewhere else with it. */
export function arrivalAt(place: Place): string {
  return "id" in place && place.id ? `${place.part}/${place.id}` : place.part;
}

/** The address of an operation's own page. */
export function addressOfOperation(id: string): string {
  return `#${pathOf({ part: "operations", id, filter: {} })}`;
}

/** The address of a part, for a link. */
export function addressOfPart(part: Part): string {
  return part === "clauses" ? "#/precedents" : `#/precedents/${part}`;
}
