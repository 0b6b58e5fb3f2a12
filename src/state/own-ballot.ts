import type { MandateDesign } from "../domain/design";
import type { Ballot, VoteRound } from "../domain/vote";
import { blankBallot, type DraftBallot } from "../domain/votes/draft-ballot";
import { authorName } from "../storage/author-name";
import { dropBallot, keepBallot, keptBallot } from "../storage/kept-ballot";
import { newDesignId } from "./new-design-id";

/** Drafts by design and round, for a browser that refuses to keep them. */
const here = new Map<string, DraftBallot>();
const keyOf = (design: string, round: string) => `${design} ${round}`;

/** The draft of whoever votes in this browser; a blank one where none was begun. */
export function draftOf(design: string, round: string): DraftBallot {
  const known = keptBallot(design, round) ?? here.get(keyOf(design, round));
  return known ?? blankBallot(newDesignId(), authorName());
}

/** Keeps the draft. False where the browser refuses; it then lasts as long as the page. */
export function keepDraft(design: string, round: string, draft: DraftBallot): boolean {
  here.set(keyOf(design, round), draft);
  return keepBallot(design, round, draft);
}

/** Lets go of the draft, so that somebody else can fill in a ballot. */
export function dropDraft(design: string, round: string): void {
  here.delete(keyOf(design, round));
  dropBallot(design, round);
}

/** The ballot that was handed in from this browser; undefined until then, and after its undoing. */
export function ownBallot(design: MandateDesign, round: string): Ballot | undefined {
  const known = keptBallot(design.id, round) ?? here.get(keyOf(design.id, round));
  return known && design.ballots?.find(({ id }) => id === known.id);
}

/**
 * Whether others' votes may be shown here: one's own is handed in, or the round is closed. A team
 * votes on one laptop, one after the other: there a round has to be closed first.
 */
export function mayBeShown(design: MandateDesign, round: VoteRound): boolean {
  return (
    round.closed !== undefined || (!design.exercise && ownBallot(design, round.id) !== undefined)
  );
}
