import bidiFactory from "bidi-js";
import type { Direction } from "../../../i18n/locale";
import type { Run, Runs } from "../../model/block";
import { shownText } from "../../model/shown-text";

/** A stretch of one manner and one direction. A note has no text of its own. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
  readonly rightToLeft: boolean;
}

const bidi = bidiFactory();
const rightToLeftLetters =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const isolates = /[\u2066-\u2069]/g;
const number = /^[\p{N}.,:%+\-/\u066A-\u066C]+$/u;
/** Stands for a note where the order of a line is worked out; no letter, no number. */
const noteSign = "\uFFFC";

/** The words of a run as a file may hold them. */
const wordsOf = (run: Run) => (run.kind === "note" ? noteSign : shownText(run.text));

/** Stretches of a text with one level each, numbers with the letters that they stand among. */
function stretches(text: string, levels: Uint8Array): { text: string; rightToLeft: boolean }[] {
  const found: { text: string; rightToLeft: boolean }[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && levels[at] === levels[from]) continue;
    const part = text.slice(from, at);
    const level = levels[from] ?? 0;
    // A number in a right-to-left stretch reads as one; a stretch of its own would jump in Word.
    const rightToLeft = level % 2 === 1 || (level > 0 && number.test(part));
    const last = found.at(-1);
    if (last && last.rightToLeft === rightToLeft) last.text += part;
    else found.push({ text: part, rightToLeft });
    from = at;
  }
  return found;
}

/**
 * The runs of a paragraph cut where its direction turns, after Unicode's bidirectional algorithm
 * over the whole paragraph. Isolating characters are honoured and left out: Word needs each
 * stretch marked instead.
 */
export function directedRuns(runs: Runs, direction: Direction): Piece[] {
  const whole = runs.map(wordsOf).join("");
  const isPlain =
    direction === "ltr" && !rightToLeftLetters.test(whole) && !/[\u2066-\u2069]/.test(whole);
  if (isPlain) return runs.map((run) => ({ run, text: wordsOf(run), rightToLeft: false }));
  const { levels } = bidi.getEmbeddingLevels(whole, direction);
  let from = 0;
  return runs.flatMap((run) => {
    const words = wordsOf(run);
    const own = levels.subarray(from, from + words.length);
    from += words.length;
    return stretches(words, own)
      .map(({ text, rightToLeft }) => ({ run, text: text.replace(isolates, ""), rightToLeft }))
      .filter(({ text }) => text !== "");
  });
}
