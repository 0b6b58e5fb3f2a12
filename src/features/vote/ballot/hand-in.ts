import type { MandateDesign } from "../../../domain/design";
import type { Ballot, VoteRound } from "../../../domain/vote";
import { ballotFileOf, ballotFileText } from "../../../domain/votes/ballot-file";
import { ballotFrom, type DraftBallot } from "../../../domain/votes/draft-ballot";
import { withBallot } from "../../../domain/votes/rounds";
import { hasRoomFor } from "../../../domain/votes/take-ballot";
import { useAuthorName } from "../../../state/comments";
import { changeThroughout } from "../../../state/design-store";
import { dropDraft, keepDraft } from "../../../state/own-ballot";
import { rememberAuthorName } from "../../../storage/author-name";
import { designFileName } from "../../../storage/design-file";
import { saveTextFile } from "../../../storage/save-file";
import { fingerprintForVoting } from "../fingerprint";

/** "un-operation.a-rahman.ballot.json". */
export function ballotFileName(title: string, author: string): string {
  return designFileName(title, designFileName(author, "ballot.json"));
}

/** Saves a ballot that was handed in as its file, and returns the file's name. */
export function saveBallot(
  { id, about }: MandateDesign,
  ballot: Ballot,
  fingerprint?: string,
): string {
  const name = ballotFileName(about.title, ballot.author);
  saveTextFile(name, ballotFileText(ballotFileOf(id, fingerprint, ballot)));
  return name;
}

/**
 * Hands a draft in on the laptop that a team shares: the ballot goes into the open design alone, and
 * the draft is let go for whoever votes next. False where the design cannot hold another ballot.
 */
export function handInHere(design: MandateDesign, round: VoteRound, draft: DraftBallot): boolean {
  const ballot = ballotFrom(draft, design, round, new Date().toISOString());
  if (!hasRoomFor(withBallot(design, ballot))) return false;
  changeThroughout((before) => withBallot(before, ballot));
  dropDraft(design.id, round.id);
  return true;
}

/**
 * Hands a draft in: the ballot goes into the open design and out as a file, whose name is returned.
 * Undefined, and nothing is changed, where the design cannot hold another ballot.
 */
export async function handIn(
  design: MandateDesign,
  round: VoteRound,
  draft: DraftBallot,
): Promise<string | undefined> {
  const ballot = ballotFrom(draft, design, round, new Date().toISOString());
  if (!hasRoomFor(withBallot(design, ballot))) return undefined;
  const fingerprint = await fingerprintForVoting(design);
  rememberAuthorName(ballot.author);
  useAuthorName.setState({ name: ballot.author });
  // Kept once more: it is known by its id from now on, even if nothing was written.
  keepDraft(design.id, round.id, draft);
  // No undoing takes it back, once others' votes may have been seen.
  changeThroughout((before) => withBallot(before, ballot));
  return saveBallot(design, ballot, fingerprint);
}
