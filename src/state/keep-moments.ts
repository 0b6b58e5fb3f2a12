import type { MandateDesign } from "../domain/design";
import { useDesignStore } from "./design-store";
import { keepMomentOf } from "./moments";

/** A moment that has just passed, and the design as it was then. */
export interface Passed {
  moment: "start" | "first-vote";
  design: MandateDesign;
}

/**
 * The moment of an exercise that passes as one design takes the place of another: a team's work is
 * put on the desk with nothing opened and nothing voted on, or its first round of votes is opened.
 */
export function momentPassed(
  before: MandateDesign | undefined,
  now: MandateDesign | undefined,
): Passed | undefined {
  if (!now?.exercise) return undefined;
  const hasVotes = (now.votes?.length ?? 0) > 0;
  if (before?.id !== now.id) {
    const { opened, debriefed } = now.exercise;
    return hasVotes || opened.length > 0 || debriefed
      ? undefined
      : { moment: "start", design: now };
  }
  const hadVotes = (before.votes?.length ?? 0) > 0;
  return hasVotes && !hadVotes ? { moment: "first-vote", design: before } : undefined;
}

/** Keeps these moments by themselves from now on, whatever made them pass. Returns how to end it. */
export function keepMoments(): () => void {
  return useDesignStore.subscribe(({ design: now }, { design: before }) => {
    const passed = now === before ? undefined : momentPassed(before, now);
    if (passed) keepMomentOf(passed.design, passed.moment);
  });
}
