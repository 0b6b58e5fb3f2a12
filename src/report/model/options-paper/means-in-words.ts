import type { DeploymentDay } from "../../../alternatives/compare/means-of";
import type { Words } from "../../../i18n/words";

/** "1 March 2027, 90 days after the decision"; the day alone where the decision has none. */
export function daysInWords(words: Words, { date, days }: DeploymentDay): string {
  const day = words.date(date);
  if (days === undefined) return day;
  return days < 0
    ? words.say("options-paper.day.before", { date: day, days: -days })
    : words.say("options-paper.day.after", { date: day, days });
}
