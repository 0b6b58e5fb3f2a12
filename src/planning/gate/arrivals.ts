import type { CountedPledge } from "./counting";

/** Military personnel of units that state a month of arrival for which the test holds. */
export function inPlaceBy(
  pledges: readonly CountedPledge[],
  isInTime: (month: number) => boolean,
): number {
  return pledges
    .filter(({ pledge }) => pledge.arrivesMonth !== undefined && isInTime(pledge.arrivesMonth))
    .reduce((sum, { pledge }) => sum + (pledge.military ?? 0), 0);
}

/** The month after the decision by which so many are in place; undefined where they never are. */
export function monthReached(
  pledges: readonly CountedPledge[],
  needed: number,
): number | undefined {
  const months = pledges.flatMap(({ pledge }) => pledge.arrivesMonth ?? []).sort((a, b) => a - b);
  return months.find((month) => inPlaceBy(pledges, (each) => each <= month) >= needed);
}
