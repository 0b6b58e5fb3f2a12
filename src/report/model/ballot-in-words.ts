import type { Ballot, VoteRound } from "../../domain/vote";
import type { Words } from "../../i18n/words";

/** A round of votes by its day: "First vote of 3 May 2026". */
export function roundInWords(words: Words, { opened }: VoteRound): string {
  return words.say("colleagues.place.vote", { date: words.date(opened.slice(0, 10)) });
}

/** Whether a round still takes votes. */
export function closingInWords(words: Words, { choices, closed }: VoteRound): string[] {
  return [
    words.say("colleagues.vote.choices", { count: choices.length }),
    closed === undefined
      ? words.say("colleagues.vote.open")
      : words.say("colleagues.vote.closed", { date: words.date(closed.slice(0, 10)) }),
  ];
}

/** When a ballot was cast and on how much; how its author voted is read on the page of votes alone. */
export function ballotInWords(words: Words, { cast, votes }: Ballot): string[] {
  return [
    words.say("colleagues.ballot.cast", { date: words.date(cast.slice(0, 10)) }),
    words.say("colleagues.ballot.votes", { count: votes.length }),
  ];
}
