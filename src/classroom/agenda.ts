import type { AgendaItem, Cut } from "./exercise/cut";

export const msOfMinute = 60_000;

/** A stretch of the agenda with the time at which it begins and ends, in milliseconds of the clock. */
export interface Stretch {
  item: AgendaItem;
  from: number;
  to: number;
}

/** The stretches of a cut, one after the other from 0 on. */
export function stretchesOf({ agenda }: Pick<Cut, "agenda">): Stretch[] {
  let to = 0;
  return agenda.map((item) => {
    const from = to;
    to += item.minutes * msOfMinute;
    return { item, from, to };
  });
}

/** Where a run is in its agenda; times in milliseconds. */
export interface AgendaPlace {
  /** The stretch that is on; undefined once the last is over. */
  current: Stretch | undefined;
  next: Stretch | undefined;
  /** Until the stretch that is on is over. */
  leftInStretch: number;
  /** Until the last stretch is over. */
  left: number;
  /** How far the clock is beyond the end. */
  over: number;
}

/** Where the agenda is once the clock has run so many milliseconds. */
export function agendaAt(cut: Pick<Cut, "agenda">, passed: number): AgendaPlace {
  const stretches = stretchesOf(cut);
  const end = stretches.at(-1)?.to ?? 0;
  const current = stretches.find(({ to }) => passed < to);
  return {
    current,
    next: stretches.find(({ from }) => from > passed),
    leftInStretch: current ? current.to - passed : 0,
    left: Math.max(0, end - passed),
    over: Math.max(0, passed - end),
  };
}

/** A time of day such as "15:30" as the nearest moment to `now`, so that midnight lies between. */
export function momentOf(timeOfDay: string, now: Date): Date {
  const [hours = 0, minutes = 0] = timeOfDay.split(":").map(Number);
  const days = [-1, 0, 1].map(
    (day) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + day, hours, minutes),
  );
  const away = (moment: Date) => Math.abs(moment.getTime() - now.getTime());
  return days.reduce((nearest, day) => (away(day) < away(nearest) ? day : nearest));
}

/** When a run that goes on from now without a pause is over. */
export function endFrom(now: Date, left: number): Date {
  return new Date(now.getTime() + left);
}

/**
 * What is left over, in milliseconds, until the room must be free: negative where the agenda would
 * run beyond it.
 */
export function spareUntil(endBy: string, now: Date, left: number): number {
  return momentOf(endBy, now).getTime() - endFrom(now, left).getTime();
}

/**
 * How far a run lags behind a clock that was never stopped or set since its first start, in
 * milliseconds; negative where it was set ahead.
 */
export function lagOf(firstStart: Date, now: Date, passed: number): number {
  return now.getTime() - firstStart.getTime() - passed;
}
