/** What a check can answer. "Not stated" and "not met" are different answers, everywhere. */
export const statuses = ["met", "partly-met", "not-met", "not-stated", "not-applicable"] as const;
export type Status = (typeof statuses)[number];

/**
 * What stands behind a check. `finding`: a study tests this very thing. `operationalisation`: our
 * proxy for a factor that has graded evidence. `practice`: doctrine and experience. `logic`:
 * arithmetic or consistency. The words of strength that are shown are the warrant's, never the factor's.
 */
export const warrants = ["finding", "operationalisation", "practice", "logic"] as const;
export type Warrant = (typeof warrants)[number];

/**
 * What an open check means for the design, in the order of what to change first: a chain that
 * breaks, a prerequisite that is missing, a proxy that is low.
 */
export const consequences = ["broken-chain", "unmet-prerequisite", "proxy"] as const;
export type Consequence = (typeof consequences)[number];

/** Whether a status leaves something open that the author may want to change. */
export function isOpen(status: Status): boolean {
  return status === "not-met" || status === "partly-met";
}
