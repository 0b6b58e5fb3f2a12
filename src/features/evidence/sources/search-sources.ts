import type { Finding } from "../../../evidence/schema";
import { folded } from "../../../finder/folded";
import type { SourceEntry } from "./source-index";

/** What the reader narrows the sources by; what is absent does not narrow. */
export type SourceFilter = Partial<
  Pick<
    Finding,
    | "topic"
    | "outcome"
    | "direction"
    | "method"
    | "studyDesign"
    | "perpetrator"
    | "related"
    | "basis"
    | "verified"
  >
>;

export type SourceSearch = (query: string, filter: SourceFilter) => readonly SourceEntry[];

/** Queries whose answers are kept while one types and takes back. */
const keptQueries = 100;

/**
 * A search over some entries: those that hold every word of the query, in any order, and that have
 * a finding which meets every filter. An empty query finds all. A longer query looks only among
 * what its beginning found, so that each key costs less than the one before.
 */
export function searchOf(entries: readonly SourceEntry[]): SourceSearch {
  const kept = new Map<string, readonly SourceEntry[]>();

  /** What the longest known beginning of a query found: whatever it left out is out. */
  function within(query: string): readonly SourceEntry[] {
    for (let length = query.length - 1; length > 0; length--) {
      const known = kept.get(query.slice(0, length));
      if (known) return known;
    }
    return entries;
  }

  function holding(query: string): readonly SourceEntry[] {
    const known = kept.get(query);
    if (known) return known;
    const terms = query.split(/\s+/).filter(Boolean);
    const found = within(query).filter(({ text }) => terms.every((term) => text.includes(term)));
    if (kept.size >= keptQueries) kept.clear();
    kept.set(query, found);
    return found;
  }

  return (query, filter) => {
    const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
    const meets = (finding: Finding) =>
      asked.every(([name, value]) => finding[name as keyof SourceFilter] === value);
    const found = holding(folded(query));
    return asked.length === 0 ? found : found.filter(({ findings }) => findings.some(meets));
  };
}
