import type { MandateDesign } from "../../../domain/design";
import type { Ballot } from "../../../domain/vote";
import type { BallotProblem } from "../../../domain/votes/ballot-file";
import { type BallotNotes, isSamePerson, mostBallots } from "../../../domain/votes/take-ballot";
import type { Words } from "../../../i18n/words";
import { choiceInWords } from "../../../report/model/votes/choice-in-words";
import { problemInWords } from "../../../storage/problem-in-words";
import { momentInWords } from "../moment";
import type { Taken } from "./take-store";

/** What came of a file, in sentences. */
export function takenInWords(words: Words, design: MandateDesign, { file, told }: Taken): string {
  if (told.is === "refused") {
    const problem = ballotProblem(words, told.problem);
    return words.say("vote.take.refused", { file, problem });
  }
  const { author } = told.ballot;
  if (told.is === "settled") return words.say(`vote.take.${told.how}`, { file, author });
  const { judged } = told;
  const first = judged.outcome === "twice" ? firstInWords(words, judged.first, told.ballot) : "";
  const later = momentInWords(words, told.ballot.cast);
  const params = { file, author, first, later, most: mostBallots };
  const said = words.say(`vote.take.${judged.outcome}`, params);
  const isIn = judged.outcome === "taken" || judged.outcome === "twice";
  const notes = isIn ? notesInWords(words, design, judged.notes, told.isElsewhere) : [];
  return words.join([said, ...notes]);
}

/** When the first ballot was cast, and by whom where the later one is signed otherwise. */
function firstInWords(words: Words, first: Ballot, later: Ballot): string {
  const moment = momentInWords(words, first.cast);
  return isSamePerson(first, later) ? moment : words.clauses([moment, first.author]);
}

function notesInWords(
  words: Words,
  design: MandateDesign,
  { changed, isOtherCopy, isLate }: BallotNotes,
  isElsewhere: boolean,
): string[] {
  const choices = words.list(changed.map((at) => choiceInWords(words, design, at)));
  return [
    ...(isLate ? [words.say("vote.take.late")] : []),
    ...(isOtherCopy ? [words.say("vote.take.other-copy")] : []),
    ...(changed.length > 0
      ? [words.say("vote.take.changed", { count: changed.length, choices })]
      : isElsewhere && !isOtherCopy
        ? [words.say("vote.take.elsewhere")]
        : []),
  ];
}

function ballotProblem(words: Words, problem: BallotProblem | { code: "not-utf8" }): string {
  switch (problem.code) {
    case "too-large": {
      const [size, most] = [problem.size / 1_000_000, problem.most / 1_000_000];
      return words.say("vote.problem.too-large", { size, most });
    }
    case "newer-version": {
      const { version, known } = problem;
      return words.say("vote.problem.newer-version", { version, known });
    }
    case "wrong-value":
    case "not-utf8":
      return problemInWords(words, problem);
    default:
      return words.say(`vote.problem.${problem.code}`);
  }
}
