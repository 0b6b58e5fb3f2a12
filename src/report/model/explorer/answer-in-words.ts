import type { ExplorerAnswer } from "../../../alternatives/explorer/run-explorer";
import { isOpen } from "../../../engine/status";
import type { Words } from "../../../i18n/words";

/** Beyond this, a number of combinations says nothing more to anybody. */
const mostCounted = 1e15;

/** How many combinations there are: "12,400", "more than 1,000,000,000,000,000". */
function combinationsInWords(words: Words, combinations: number): string {
  return combinations > mostCounted
    ? words.say("explorer.beyond-counting", { number: mostCounted })
    : words.number(combinations);
}

/** How many checks are open in the design as it is. */
export function openNow({ asDesigned }: Pick<ExplorerAnswer, "asDesigned">): number {
  return Object.values(asDesigned).filter(isOpen).length;
}

/** What came of an exploration: how many options, how far open checks fall, and what nobody can tell. */
export function outcomeInWords(words: Words, answer: ExplorerAnswer): string {
  const fewest = Math.min(...answer.options.map(({ open }) => open.length));
  const done = words.say("explorer.done", {
    options: answer.options.length,
    now: openNow(answer),
    fewest,
  });
  const silent = Object.values(answer.asDesigned).filter((status) => status === "not-stated");
  const count = silent.length;
  return words.join(count > 0 ? [done, words.say("explorer.silent", { count })] : [done]);
}

/** How much of what there is was looked at: all of it, or which part. */
export function exactnessInWords(words: Words, answer: ExplorerAnswer, seed: number): string[] {
  const { combinations, assessed, varied, isWhole, isStopped, wholeUpTo: upTo } = answer;
  if (varied === 0) return [words.say("explorer.nothing-varies")];
  if (isWhole) return [words.say("explorer.whole", { combinations, varied })];
  return [
    ...(isStopped ? [words.say("explorer.stopped")] : []),
    words.say("explorer.part", {
      combinations: combinationsInWords(words, combinations),
      varied,
      assessed,
      upTo,
      seed: words.number(seed, { useGrouping: false }),
    }),
  ];
}
