import type { Reading } from "../match/read-resolution";
import { alignClauses } from "./alignment";
import { type Redline, redlineOf } from "./redline";
import { type TextClause, textClauses, withoutEnd } from "./text-clause";
import { type Turn, turnsOf } from "./turns";

/** What became of a clause. */
export const fates = ["kept", "reworded", "moved", "split", "merged", "gained", "lost"] as const;
export type Fate = (typeof fates)[number];

/** One clause beside what became of it; several on one side where it was split or merged. */
export interface ClauseChange {
  fate: Fate;
  before: readonly TextClause[];
  after: readonly TextClause[];
  /** How alike the words are, 0 to 1. */
  likeness: number;
  /** It left the order that the other clauses keep; a reworded clause may have moved too. */
  isMoved: boolean;
  /** Its number is another one. */
  isRenumbered: boolean;
  /** From the old words to the new, several clauses of a side joined by a blank. */
  redline: Redline;
  turns: readonly Turn[];
}

const wordsOf = (clauses: readonly TextClause[]) => clauses.map(({ text }) => text).join(" ");

function fateOf(
  before: readonly TextClause[],
  after: readonly TextClause[],
  isMoved: boolean,
): Fate {
  if (before.length === 0) return "gained";
  if (after.length === 0) return "lost";
  if (after.length > 1) return "split";
  if (before.length > 1) return "merged";
  if (withoutEnd(wordsOf(before)) !== withoutEnd(wordsOf(after))) return "reworded";
  return isMoved ? "moved" : "kept";
}

function changeOf(
  before: readonly TextClause[],
  after: readonly TextClause[],
  { likeness, isMoved }: { likeness: number; isMoved: boolean },
): ClauseChange {
  const redline = redlineOf(wordsOf(before), wordsOf(after));
  const [one, other] = [before[0], after[0]];
  return {
    fate: fateOf(before, after, isMoved),
    before,
    after,
    likeness,
    isMoved,
    isRenumbered: one !== undefined && other !== undefined && one.id !== other.id,
    redline,
    turns: one && other ? turnsOf(one, other, redline) : [],
  };
}

/**
 * Every clause of two texts beside what became of it, in the order of the new text; preamble and
 * operative part are compared apart.
 */
export function compareClauses(before: Reading, after: Reading): ClauseChange[] {
  const [old, now] = [textClauses(before), textClauses(after)];
  return (["preambular", "operative"] as const).flatMap((kind) => {
    const ofKind = (clauses: readonly TextClause[]) =>
      clauses.filter((clause) => clause.kind === kind);
    const [first, second] = [ofKind(old), ofKind(now)];
    return alignClauses(first, second).map((match) =>
      changeOf(
        match.before.flatMap((place) => first[place] ?? []),
        match.after.flatMap((place) => second[place] ?? []),
        match,
      ),
    );
  });
}
