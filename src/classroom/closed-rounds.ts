import type { MandateDesign } from "../domain/design";

/**
 * A team's work after a step of undo or redo, its closed rounds closed as before: what a vote has
 * opened stays open. A design of no exercise is left alone.
 */
export function withRoundsClosed(before: MandateDesign, after: MandateDesign): MandateDesign {
  if (!before.exercise || before.id !== after.id) return after;
  const closed = (before.votes ?? []).filter((round) => round.closed !== undefined);
  const rounds = after.votes ?? [];
  const isKept = closed.every(({ id, closed: at }) =>
    rounds.some((round) => round.id === id && round.closed === at),
  );
  if (isKept) return after;
  const others = rounds.filter(({ id }) => !closed.some((round) => round.id === id));
  return { ...after, votes: [...closed, ...others] };
}
