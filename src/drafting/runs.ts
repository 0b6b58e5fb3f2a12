import type { Words } from "../i18n/words";
import type { DraftRun } from "./draft";

/** What may fill a placeholder: a number or a word for the message itself, or runs. */
export type Part = string | number | DraftRun | readonly DraftRun[];

const opened = "\uE000";
const closed = "\uE001";
const placed = new RegExp(`${opened}(\\d+)${closed}`);

/**
 * An author's words fit to stand inside a clause: on one line, without control characters, and
 * without the mark that ended them, so that no text of a field can open a paragraph of its own.
 */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Co}\u2028\u2029\s]+/gu, " ")
    .trim()
    .replace(/[\s;:,.]+$/u, "");
}

/** An author's words as a run. */
export const said = (text: string): DraftRun => ({ kind: "words", text: tidy(text) });

/** The operative verb that opens a clause: the message `draft.verb.<verb>`. */
export function verbRun(words: Words, verb: string): DraftRun {
  return { kind: "verb", text: words.sayDynamic(`draft.verb.${verb}`) };
}

const isRuns = (part: Part): part is DraftRun | readonly DraftRun[] => typeof part === "object";

/** A message as runs, with runs in the places of its placeholders. */
export function phrase(
  words: Words,
  key: string,
  parts: Readonly<Record<string, Part>> = {},
): DraftRun[] {
  const runs: (readonly DraftRun[])[] = [];
  const params = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => {
      if (!isRuns(part)) return [name, part];
      runs.push(Array.isArray(part) ? part : [part as DraftRun]);
      return [name, `${opened}${runs.length - 1}${closed}`];
    }),
  );
  const pieces = words.sayDynamic(key, params).split(placed);
  return merged(
    pieces.flatMap((piece, at) =>
      at % 2 === 0 ? [{ kind: "words" as const, text: piece }] : (runs[Number(piece)] ?? []),
    ),
  );
}

/** Runs one after the other, without empty ones and with neighbouring words as one run. */
export function merged(runs: readonly DraftRun[]): DraftRun[] {
  const kept: DraftRun[] = [];
  for (const run of runs) {
    if (run.text === "") continue;
    const last = kept.at(-1);
    if (last?.kind === "words" && run.kind === "words")
      kept[kept.length - 1] = { kind: "words", text: last.text + run.text };
    else kept.push(run);
  }
  return kept;
}

/** Several stretches as a list in words: "a, b and c". */
export function listed(words: Words, stretches: readonly (readonly DraftRun[])[]): DraftRun[] {
  const marks = stretches.map((_, at) => `${opened}${at}${closed}`);
  const pieces = words.list(marks).split(placed);
  return merged(
    pieces.flatMap((piece, at) =>
      at % 2 === 0 ? [{ kind: "words" as const, text: piece }] : (stretches[Number(piece)] ?? []),
    ),
  );
}
