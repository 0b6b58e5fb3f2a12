import { useEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { showClause } from "./show-clause";

/** The clause that an address such as "#/draft/clause/tasks.row-1" asks for, brought into view. */
export function useAskedClause(): string | undefined {
  const [location] = useHashLocation();
  const asked = clauseAt(location);
  useEffect(() => {
    if (asked !== undefined) showClause(asked);
  }, [asked]);
  return asked;
}

/** The id of the clause in a location; undefined where it names none. */
export function clauseAt(location: string): string | undefined {
  const [, page, kind, id] = location.split("/");
  if (page !== "draft" || kind !== "clause" || !id) return undefined;
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
