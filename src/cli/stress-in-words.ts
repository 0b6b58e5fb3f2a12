import type { MandateDesign } from "../domain/design";
import type { StressResult } from "../engine/stress/stress-result";
import type { Words } from "../i18n/words";
import {
  becauseInWords,
  breakName,
  exceptionInWords,
  nothingBreaks,
  setInWords,
} from "../report/model/stress/break-in-words";
import { mendInWords } from "../report/model/stress/mend-in-words";
import {
  levelsInWords,
  shockName,
  withoutEffectInWords,
} from "../report/model/stress/shock-in-words";
import { labelOf } from "../report/model/value-in-words";

/** A part with its heading; nothing where it has no lines. */
const part = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? ["", title, ...lines.map((line) => `  ${line}`)] : [];

function shockLines(words: Words, design: MandateDesign, { shocks }: StressResult): string[] {
  return shocks.map((shock) => {
    const { id, unit, usual, leftOut, withoutEffect } = shock;
    const why = withoutEffect
      ? withoutEffectInWords(words, withoutEffect)
      : words.say("stress.shock.left-out");
    const name = shockName(words, design, id);
    if (leftOut || withoutEffect) return words.say("stress.not-tried.shock", { shock: name, why });
    // A shock of one name has said by its own what its level is.
    if (unit === "named" && usual.length === 2) return words.closed(name);
    return words.say("stress.at", { shock: name, level: levelsInWords(words, shock) });
  });
}

/** The stress test for reading in a terminal: what breaks by what least, then what mends, then the rest. */
export function stressInWords(words: Words, design: MandateDesign, result: StressResult): string {
  const { breaks, mends, brokenAsDesigned, notTried, combinations } = result;
  const breaking = breaks.flatMap((each) => [
    ...each.sets.map((set) => setInWords(words, design, each, set)),
    ...[exceptionInWords(words, design, each) ?? []].flat(),
  ]);
  const mending = mends.flatMap((mend) => {
    const { title, changes, does } = mendInWords(words, design, result, mend);
    return [words.closed(title), ...[...changes, ...does].map((line) => `  ${line}`)];
  });
  const broken = brokenAsDesigned.flatMap((each) => [
    words.closed(breakName(words, design, each)),
    `  ${becauseInWords(words, design, each, each.because)}`,
  ]);
  const untried = notTried.map((each) => {
    const fields = new Set(each.missing.map((path) => labelOf(words, path)));
    const name = words.closed(breakName(words, design, each));
    return words.say("stress.not-tried.item", { name, fields: words.list([...fields]) });
  });
  return [
    design.about.title,
    words.say("stress.unlikely"),
    ...part(words.say("stress.shocks.title"), shockLines(words, design, result)),
    words.say("stress.shocks.combinations", { count: combinations }),
    ...part(
      words.say("stress.answer.title"),
      breaking.length > 0 ? breaking : [nothingBreaks(words, result)],
    ),
    ...part(words.say("stress.mends.title"), mending),
    ...part(words.say("stress.broken.title"), broken),
    ...part(words.say("stress.not-tried.title"), untried),
    "",
  ].join("\n");
}
