import type { Words } from "../../../i18n/words";
import type { Runs } from "../block";
import { joined, strong } from "../runs";

/** What leads a line in bold, with the mark of the language after it, and what the line says. */
export function ledBy(words: Words, lead: string, runs: Runs): Runs {
  return joined([[strong(words.say("options-paper.lead", { lead }))], runs]);
}
