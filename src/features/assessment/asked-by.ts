import type { Words } from "../../i18n/words";
import { checkTitleById } from "../../report/model/check-in-words";

/** So many checks are named beside a field; where more ask for it, their number says more. */
const mostNamed = 3;

/** Who asked for a field that is not stated: the titles of a few checks, or how many they are. */
export function askedBy(words: Words, checks: readonly string[]): string {
  if (checks.length > mostNamed)
    return words.say("app.assessment.asked-by-many", { count: checks.length });
  return words.say("app.assessment.asked-by", {
    checks: words.list(checks.map((id) => checkTitleById(words, id))),
  });
}
