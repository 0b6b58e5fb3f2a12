import { withRoundClosed } from "../domain/votes/rounds";
import { changeDesign, changeThroughout, useDesignStore } from "./design-store";

/**
 * Ends a round of votes, as a step that can be undone. In an exercise no undoing opens it again:
 * what was voted was voted before the evidence was seen.
 */
export function closeRound(id: string, closed = new Date().toISOString()): void {
  const { design } = useDesignStore.getState();
  if (!design) return;
  if (!design.exercise) {
    changeDesign((before) => withRoundClosed(before, id, closed));
    return;
  }
  const { votes } = withRoundClosed(design, id, closed);
  changeThroughout((each) => (votes ? { ...each, votes } : each));
}
