import type { CheckChange, CitedChange } from "../../../engine/compare-assessments";
import type { Words } from "../../../i18n/words";

/** What other evidence moves in one check: its answer first, then what stands beside it. */
export function changeInWords(words: Words, change: CheckChange): string {
  const { findings, coded } = change;
  const counts = coded.map((id) => words.sayDynamic(`evidence.coded-factor.${id}`));
  return words.join([
    answerInWords(words, change),
    ...(findings.length > 0 ? [citedInWords(words, findings)] : []),
    ...(counts.length > 0 ? [words.say("room.pack.coded", { factors: words.list(counts) })] : []),
  ]);
}

function answerInWords(words: Words, { before, after, movesResult }: CheckChange): string {
  const status = (result: CheckChange["before"]) =>
    result ? words.say(`ui.status.${result.status}`) : words.say("room.pack.no-check");
  const [old, now] = [status(before), status(after)];
  if (old !== now) return words.say("room.pack.result", { before: old, after: now });
  return words.say(movesResult ? "room.pack.reason" : "room.pack.same");
}

/** How many findings more or fewer stand on each side; else that they, or their records, are others. */
function citedInWords(words: Words, findings: readonly CitedChange[]): string {
  const on = (side: CitedChange["after"]) =>
    findings.filter(({ after }) => after === side).length -
    findings.filter(({ before }) => before === side).length;
  const sides = [
    ["for", on("findings")],
    ["against", on("against")],
    ["null", on("nulls")],
  ] as const;
  const moved = sides.filter(([, change]) => change !== 0);
  const said = moved.map(([side, change]) => words.say(`room.pack.side.${side}`, { change }));
  const isReplaced = findings.some(({ before, after }) => before !== after);
  const same = words.say(isReplaced ? "room.pack.others" : "room.pack.mended");
  return words.say("room.pack.findings", { changes: moved.length > 0 ? words.list(said) : same });
}
