import { diffArrays } from "diff";
import { type Word, wordsIn } from "./words";

/** A stretch of a redline: words of both sides, of the old side alone, or of the new side alone. */
export interface RedlineRun {
  kind: "same" | "removed" | "added";
  text: string;
}

export type Redline = readonly RedlineRun[];

/** Beyond so many changes the texts have too little in common for a line through each word. */
const mostEdits = 1500;

/** Words that tie others together and tell nothing when they alone stay between two changes. */
const tie = /^(?:an?|the|of|to|in|on|and|or|by|for|with|its|as|at)$/i;
const isLoose = ({ kind, text }: Word) => kind === "blank" || kind === "sign" || tie.test(text);

interface Stretch {
  kind: RedlineRun["kind"];
  words: readonly Word[];
}

function stretches(before: readonly Word[], after: readonly Word[]): Stretch[] {
  const found = diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text,
    maxEditLength: mostEdits,
  });
  if (!found)
    return [
      { kind: "removed", words: before },
      { kind: "added", words: after },
    ];
  return found.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    words: value,
  }));
}

const blankEnd = /\s*$/;

/** What was taken out and put in at one place; the blank that ends both stays as it was. */
function exchanged(removed: string, added: string): RedlineRun[] {
  const blank = blankEnd.exec(removed)?.[0] ?? "";
  const stays = added.endsWith(blank) && removed !== blank && added !== blank ? blank : "";
  const cut = (text: string) => text.slice(0, text.length - stays.length);
  const runs: RedlineRun[] = [
    { kind: "removed", text: cut(removed) },
    { kind: "added", text: cut(added) },
    { kind: "same", text: stays },
  ];
  return runs.filter(({ text }) => text !== "");
}

/** Runs of one kind that follow one another as one. */
function joined(runs: readonly RedlineRun[]): RedlineRun[] {
  return runs.reduce<RedlineRun[]>((kept, run) => {
    const last = kept.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else kept.push({ ...run });
    return kept;
  }, []);
}

/**
 * What was taken out and what was put in, word by word; a number or a date is never cut in two.
 * Blanks and ties between two changes go with them, so that phrases change and not their letters.
 */
export function redlineOf(before: string, after: string): Redline {
  const runs: RedlineRun[] = [];
  const found = stretches(wordsIn(before), wordsIn(after));
  let removed = "";
  let added = "";
  const settle = () => {
    runs.push(...exchanged(removed, added));
    removed = "";
    added = "";
  };
  for (const [index, { kind, words }] of found.entries()) {
    const text = words.map((word) => word.text).join("");
    const isBetween = index > 0 && index < found.length - 1;
    if (kind === "same" && !(isBetween && words.every(isLoose))) {
      settle();
      runs.push({ kind, text });
    } else {
      if (kind !== "added") removed += text;
      if (kind !== "removed") added += text;
    }
  }
  settle();
  return joined(runs);
}

/** One side of a redline again, to the letter. */
export function sideOf(redline: Redline, side: "before" | "after"): string {
  const left = side === "before" ? "added" : "removed";
  return redline.map(({ kind, text }) => (kind === left ? "" : text)).join("");
}
