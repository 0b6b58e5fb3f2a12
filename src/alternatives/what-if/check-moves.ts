import type { CheckResult } from "../../engine/assessment";
import type { Frame } from "./frame";

/**
 * How a check moved: to another status, or within its status to another sentence, be it for
 * another reason or with other figures.
 */
export type MoveKind = "status" | "sentence";

export interface CheckMove {
  check: string;
  kind: MoveKind;
  before: CheckResult;
  after: CheckResult;
}

/** How one check moved; undefined where it says the same. */
export function moveOf(before: CheckResult, after: CheckResult): MoveKind | undefined {
  if (before === after) return undefined;
  if (before.status !== after.status) return "status";
  return before.reason !== after.reason || differ(before.figures, after.figures)
    ? "sentence"
    : differ(before.missing, after.missing)
      ? "sentence"
      : undefined;
}

const differ = (a: unknown, b: unknown) => a !== b && JSON.stringify(a) !== JSON.stringify(b);

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
    const kind = was && moveOf(was, now);
    if (was && kind) moves.push({ check, kind, before: was, after: now });
  }
  const ordered = [
    ...moves.filter(({ kind }) => kind === "status"),
    ...moves.filter(({ kind }) => kind === "sentence"),
  ];
  between.set(after, { before, moves: ordered });
  return ordered;
}
