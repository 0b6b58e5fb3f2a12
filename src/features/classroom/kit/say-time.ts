import type { Words } from "../../../i18n/words";

/** A minute of the plan: as a time of day where a start is given, else counted from the start. */
export function sayTime(words: Words, start: number | undefined, minute: number): string {
  if (start === undefined) return words.say("kit.plan.minute", { minute });
  return words.time(new Date(2000, 0, 1, Math.floor(minute / 60), minute % 60));
}
