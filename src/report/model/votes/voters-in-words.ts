import type { Ballot, VoteRound } from "../../../domain/vote";
import type { Words } from "../../../i18n/words";

/** Who voted: "A. Rahman (Police Division)". */
export function voterInWords(
  words: Words,
  { author, unit }: Pick<Ballot, "author" | "unit">,
): string {
  return unit ? words.say("vote.voter", { author, unit }) : author;
}

/** Who handed in a ballot; one that was cast after the round was closed says so. */
export function votersInWords(
  words: Words,
  round: VoteRound,
  ballots: readonly Ballot[],
): readonly string[] {
  const { closed } = round;
  return ballots.map((ballot) => {
    const voter = voterInWords(words, ballot);
    const isLate = closed !== undefined && Date.parse(ballot.cast) > Date.parse(closed);
    return isLate ? words.say("vote.late", { voter }) : voter;
  });
}

/** "Ballots handed in: A. Rahman and B. Osei." */
export function handedInWords(words: Words, round: VoteRound, ballots: readonly Ballot[]): string {
  const names = words.list(votersInWords(words, round, ballots));
  return words.say("vote.handed-in", { count: ballots.length, names });
}
