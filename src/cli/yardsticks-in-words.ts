import type { MandateDesign } from "../domain/design";
import type { Words } from "../i18n/words";
import type { DesignYardstick } from "../planning/yardsticks/yardsticks-of";
import { whyNoneSentence } from "../report/model/yardstick-reasons";
import { placeSentence, whyNoPlace } from "../report/model/yardstick-words";

function linesOf(words: Words, design: MandateDesign, yardstick: DesignYardstick): string[] {
  const { id, readings, whyNone } = yardstick;
  const told = whyNone
    ? [whyNoneSentence(words, design, whyNone)]
    : readings.map((reading) => placeSentence(words, id, reading));
  const missing = whyNoPlace(words, yardstick);
  return [
    words.say(`yardsticks.name.${id}`),
    ...[...told, ...(missing ? [missing] : [])].map((line) => `    ${line}`),
  ];
}

/** Where a design stands beside the operations of its type, to be read: each yardstick, or why not. */
export function yardsticksInWords(
  words: Words,
  design: MandateDesign,
  yardsticks: readonly DesignYardstick[],
): string {
  const lines = yardsticks.flatMap((yardstick) => linesOf(words, design, yardstick));
  return [words.say("yardsticks.title"), ...lines, ""].join("\n");
}
