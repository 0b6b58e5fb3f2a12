import type { Finding } from "../../../evidence/schema";
import { folded } from "./folded";
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

/**
 * The entries that hold every word of the query, in any order, and with a finding that meets every
 * filter. An empty query finds all.
 */
export function searchSources(
  entries: readonly SourceEntry[],
  query: string,
  filter: SourceFilter,
): SourceEntry[] {
  const terms = folded(query).split(/\s+/).filter(Boolean);
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  const meets = (finding: Finding) =>
    asked.every(([name, value]) => finding[name as keyof SourceFilter] === value);
  return entries.filter(
    ({ text, findings }) =>
      (asked.length === 0 || findings.some(meets)) && terms.every((term) => text.includes(term)),
  );
}
