import { type ClauseFilter, filterFromQuery, queryOf } from "./clauses/clause-filter";

/** The parts of the page, in the order in which its links name them. */
export const parts = ["operations", "clauses", "changes", "exhibits"] as const;
export type Part = (typeof parts)[number];

/** Where on the page the reader is: a part, with what narrows the index or the operation shown. */
export type Place =
  | { part: "clauses"; filter: ClauseFilter }
  | { part: "changes"; operation: string | undefined }
  /** A list, or the one with this id. */
  | { part: "operations" | "exhibits"; id: string | undefined };

/** The place at a location such as "/precedents?task=demining" or "/precedents/changes/unmiss". */
export function placeAt(location: string): Place {
  const [path = "", query = ""] = location.split("?");
  const [, , part, operation] = path.split("/");
  if (part === "changes") return { part, operation: operation || undefined };
  if (part === "operations" || part === "exhibits") return { part, id: operation || undefined };
  return { part: "clauses", filter: filterFromQuery(query) };
}

/** The way to a place, as the router takes it. */
export function pathOf(place: Place): string {
  if (place.part === "changes")
    return `/precedents/changes${place.operation ? `/${place.operation}` : ""}`;
  if (place.part !== "clauses") return `/precedents/${place.part}${place.id ? `/${place.id}` : ""}`;
  const query = queryOf(place.filter);
  return `/precedents${query ? `?${query}` : ""}`;
}

/** The address of a part, for a link. */
export function addressOfPart(part: Part): string {
  return part === "clauses" ? "#/precedents" : `#/precedents/${part}`;
}
