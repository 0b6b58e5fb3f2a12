import { movesBetween } from "../../../alternatives/what-if/check-moves";
import type { Frame } from "../../../alternatives/what-if/frame";
import type { CheckResult } from "../../../engine/assessment";
import { isOpen } from "../../../engine/status";

/** Which checks a reader wants to see. */
export const checkViews = ["all", "open", "changed"] as const;
export type CheckView = (typeof checkViews)[number];

/** The checks of one room, in the order in which they are shown. */
export interface ShownChecks {
  /** Ids: those with another status, those with another sentence, then the others as ever. */
  shown: readonly string[];
  /** Those that do not apply, as at the start. */
  idle: readonly string[];
  changed: number;
  count: number;
}

/** The checks of one room of the copy, changed ones first. */
export function checksShown(
  start: Frame,
  now: Frame,
  room: CheckResult["room"],
  view: CheckView,
): ShownChecks {
  const moved = movesBetween(start, now).filter(({ after }) => after.room === room);
  const shown = moved.map(({ check }) => check);
  const idle: string[] = [];
  let count = 0;
  for (const [id, result] of now.results) {
    if (result.room !== room) continue;
    count += 1;
    if (shown.includes(id)) continue;
    if (result.status === "not-applicable") idle.push(id);
    else if (view === "all" || (view === "open" && isOpen(result.status))) shown.push(id);
  }
  return { shown, idle: view === "all" ? idle : [], changed: moved.length, count };
}

/** The same in one text, by which a part of a page can tell whether it must be drawn anew. */
export function asKey({ shown, idle, changed, count }: ShownChecks): string {
  return [shown.join(" "), idle.join(" "), changed, count].join("|");
}
export function fromKey(key: string): ShownChecks {
  const [shown = "", idle = "", changed, count] = key.split("|");
  const ids = (text: string) => (text === "" ? [] : text.split(" "));
  return { shown: ids(shown), idle: ids(idle), changed: Number(changed), count: Number(count) };
}
