import type { ExercisePart } from "../../../../domain/exercise-part";
import type { Ballot } from "../../../../domain/vote";
import type { Words } from "../../../../i18n/words";

/** A seat at the table, and the name under which whoever holds it votes. */
export interface Seat {
  key: string;
  author: string;
}

/** The seats of a team, each with its role and, where it was given, a name. */
export function seatsOf(
  words: Words,
  { members = [] }: Pick<ExercisePart, "members">,
  roles: readonly { id: string; title: string }[],
): Seat[] {
  return members.map(({ role, name }) => {
    const title = roles.find(({ id }) => id === role)?.title ?? role;
    const author = name ? words.say("team.seat", { role: title, name }) : title;
    return { key: `${role} ${name ?? ""}`, author: author.slice(0, 300) };
  });
}

/** Whether a ballot was handed in under a seat's name. */
export function hasVoted({ author }: Seat, ballots: readonly Ballot[]): boolean {
  return ballots.some((ballot) => ballot.author === author);
}
