import type { CheckResult } from "../../engine/assessment";
import type { Frame } from "./frame";
import { type MoveKind, resultMove } from "./result-move";

export interface CheckMove {
  check: string;
  kind: MoveKind;
  before: CheckResult;
  after: CheckResult;
}

const between = new WeakMap<Frame, { before: Frame; moves: readonly CheckMove[] }>();

/**
 * The checks that say something else than they did, those with another status first. Worked out
 * once for two frames, however many parts of a page ask.
 */
export function movesBetween(before: Frame, after: Frame): readonly CheckMove[] {
  const known = between.get(after);
  if (known?.before === before) return known.moves;
  const moves: CheckMove[] = [];
  for (const [check, now] of after.results) {
    const was = before.results.get(check);
    const kind = was && resultMove(was, now);
    if (was && kind) moves.push({ check, kind, before: was, after: now });
  }
  const ordered = [
    ...moves.filter(({ kind }) => kind === "status"),
    ...moves.filter(({ kind }) => kind === "sentence"),
  ];
  between.set(after, { before, moves: ordered });
  return ordered;
}
