import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import type { Words } from "../../../i18n/words";
import type { Runs } from "../block";
import { checkTitle } from "../check-in-words";
import { plain, strong } from "../runs";

/** What a factor is called, or coherence. */
export function roomName(words: Words, room: ComparedCheck["room"]): string {
  return room === "coherence"
    ? words.say("report.heading.coherence")
    : words.say(`fields.serves.${room}`);
}

/** A check by its title, with what it rests on. */
export function titleWithWarrant(words: Words, check: ComparedCheck): string {
  const [result] = check.results;
  const title = result ? checkTitle(words, result) : check.check;
  return words.say("options-paper.check.rests", {
    title: check.isLikeForLike ? title : words.say("options-paper.check.unlike", { title }),
    warrant: words.say(`report.warrant.${check.warrant}`),
  });
}

/** The status of a check in one option, and whether that is a gain or a loss against the base. */
export function statusInWords(
  words: Words,
  { results, moves }: ComparedCheck,
  place: number,
): string {
  const status = words.say(`ui.status.${results[place]?.status ?? "not-stated"}`);
  const move = moves[place];
  return move === "gained" || move === "lost"
    ? words.say(`options-paper.check.${move}`, { status })
    : status;
}

/** The same for a cell, gains and losses standing out. */
export function statusRuns(words: Words, check: ComparedCheck, place: number): Runs {
  const move = check.moves[place];
  const status = statusInWords(words, check, place);
  return [move === "gained" || move === "lost" ? strong(status) : plain(status)];
}
