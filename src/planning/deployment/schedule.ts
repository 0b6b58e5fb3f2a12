import type { PlainDesign } from "../../domain/plain";

/** What the author's schedule has in place from a month on. Absent: the schedule does not say. */
export interface Scheduled {
  readonly military?: number;
  readonly police?: number;
  readonly civilians?: number;
}

const counts = ["military", "police", "civilians"] as const;

/**
 * What the schedule has in place in a month: of each kind the latest row that states it, up to
 * that month. Rows without a month are passed over.
 */
export function scheduledAt({ force }: PlainDesign, month: number): Scheduled {
  const rows = (force.schedule ?? [])
    .filter((row) => row.month !== undefined && row.month <= month)
    .sort((a, b) => (a.month ?? 0) - (b.month ?? 0));
  return Object.fromEntries(
    counts.flatMap((kind) => {
      const value = rows.findLast((row) => row[kind] !== undefined)?.[kind];
      return value === undefined ? [] : [[kind, value]];
    }),
  );
}

/** Firm military pledges with size and date in place by a month; undefined where there is none. */
export function pledgedAt({ force }: PlainDesign, month: number): number | undefined {
  const dated = (force.contributors ?? []).filter(
    ({ firm, military, arrivesMonth }) =>
      firm === true && military !== undefined && arrivesMonth !== undefined,
  );
  if (dated.length === 0) return undefined;
  return dated
    .filter(({ arrivesMonth }) => (arrivesMonth ?? 0) <= month)
    .reduce((sum, { military }) => sum + (military ?? 0), 0);
}

/** Where a planned strength lies beside the strength that experience would lead to expect. */
export type SchedulePlace = "above" | "within" | "below";

export interface ScheduleStep {
  readonly month: number;
  readonly military: number;
  readonly expected: { readonly low: number; readonly high: number };
  readonly lies: SchedulePlace;
}

/** Each dated step of the schedule that states military personnel, beside what to expect then. */
export function scheduleSteps(
  { force }: PlainDesign,
  expectedAt: (month: number) => { low: number; high: number },
): ScheduleStep[] {
  return (force.schedule ?? [])
    .flatMap(({ month, military }) =>
      month === undefined || military === undefined ? [] : [{ month, military }],
    )
    .sort((a, b) => a.month - b.month)
    .map(({ month, military }) => {
      const { low, high } = expectedAt(month);
      const lies = military > high ? "above" : military < low ? "below" : "within";
      return { month, military, expected: { low, high }, lies };
    });
}
