import type { AgendaItem, Cut } from "../exercise/cut";

const minutesOfDay = 24 * 60;

/** A stretch of the plan by the clock on the wall. */
export interface TimedItem {
  item: AgendaItem;
  /** Minutes after midnight at which it begins and ends, on the day on which it does. */
  from: number;
  to: number;
  /** Injects that fall into it, with their minute of the day. */
  injects: { inject: string; at: number }[];
}

/** Minutes after midnight of a text such as "09:30"; undefined where it is no time of day. */
export function minuteOfDay(text: string): number | undefined {
  const parts = /^(\d{1,2}):(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [hours, minutes] = [Number(parts[1]), Number(parts[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : undefined;
}

/** A cut laid along the clock from the minute of the day at which it starts; midnight is passed. */
export function timesOfDay(cut: Pick<Cut, "agenda" | "injects">, start: number): TimedItem[] {
  const wall = (minute: number) => (start + minute) % minutesOfDay;
  let passed = 0;
  return cut.agenda.map((item, at) => {
    const from = passed;
    passed += item.minutes;
    const to = passed;
    const isLast = at === cut.agenda.length - 1;
    const injects = cut.injects
      .filter(({ minute }) => minute >= from && (minute < to || (isLast && minute === to)))
      .sort((one, other) => one.minute - other.minute)
      .map(({ inject, minute }) => ({ inject, at: wall(minute) }));
    return { item, from: wall(from), to: wall(to), injects };
  });
}
