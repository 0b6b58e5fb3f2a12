import type { Words } from "../i18n/words";
import { STATUSES, type Status } from "./status";

/** How many of each status, in the fixed order, those that do not occur left out. */
export function countStatuses(statuses: readonly Status[]): { status: Status; count: number }[] {
  return STATUSES.map((status) => ({
    status,
    count: statuses.filter((other) => other === status).length,
  })).filter(({ count }) => count > 0);
}

/** "2 met, 1 not stated": statuses counted side by side, never added up. */
export function describeStatuses(statuses: readonly Status[], words: Words): string {
  if (statuses.length === 0) return words.say("ui.segments.empty");
  const counts = countStatuses(statuses).map(({ status, count }) =>
    words.say(`ui.status.count.${status}`, { count }),
  );
  return words.list(counts, "unit");
}
