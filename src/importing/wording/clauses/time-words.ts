import { dayForm } from "../../match/language/dates";

/** Whether words say when: a day, a period, an interval, or an event that sets it. */
const says = new RegExp(
  [
    dayForm,
    "\\b(?:within|every|each|after|in|at intervals of|no later than|at least every)\\b[^,;.]{0,40}\\b(?:hours?|days?|weeks?|months?|years?)\\b",
    "\\b\\d+[- ](?:day|week|month)",
    "\\b(?:daily|weekly|monthly|quarterly|bi-?monthly|annually|yearly|biannually|semi-?annually|trimesterly|immediately)\\b",
    "\\b(?:before|prior to|on|upon|at|following) (?:the )?(?:end|expiry|expiration|completion|conclusion|signature|deployment|renewal)\\b",
    "\\b(?:\\w+)-(?:day|week|month) (?:intervals?|cycle|basis|reports?)\\b",
    "\\b(?:next|regular|upcoming|periodic) reports?\\b",
    "\\bin (?:his|its|the) (?:[\\w-]+ )?reports?\\b",
  ].join("|"),
  "i",
);

/** Whether words say when something is due. */
export function saysWhen(words: string): boolean {
  return says.test(words);
}
