import type { FileTold } from "../../../classroom/debrief/file-told";
import type { TeamWorkNote } from "../../../classroom/open-team-work";
import type { Words } from "../../../i18n/words";

const megabytes = (characters: number) => characters / 1e6;

/** What came of a file, in a sentence. */
export function toldInWords(words: Words, told: FileTold): string {
  switch (told.outcome) {
    case "taken":
      return words.say("board.file.taken", { team: told.team });
    case "set-aside":
      return words.say(told.isCopy ? "board.file.copy" : "board.file.same-team", {
        team: told.team,
        stands: told.stands,
      });
    case "refused":
      return problemInWords(words, told.problem);
  }
}

type Problem = Extract<FileTold, { outcome: "refused" }>["problem"];

function problemInWords(words: Words, problem: Problem): string {
  switch (problem.code) {
    case "too-large":
      return words.say("board.problem.too-large", {
        size: megabytes(problem.size),
        most: megabytes(problem.most),
      });
    case "not-team-work":
      return words.say(`board.problem.is.${problem.is}`);
    case "no-exercise":
      return words.say("board.problem.no-exercise", { title: problem.title });
    case "other-exercise":
      return words.say("board.problem.other-exercise", {
        team: problem.team,
        title: problem.title,
      });
    case "newer-version":
      return words.say("board.problem.newer-version", { version: problem.version });
    case "wrong-value":
      return words.say("board.problem.wrong-value", { path: problem.path });
    default:
      return words.say(`board.problem.${problem.code}`);
  }
}

/** What is told of a file that was taken. */
export function noteInWords(words: Words, note: TeamWorkNote): string {
  switch (note.code) {
    case "other-cut":
      return words.say("board.note.other-cut", { cut: note.cut });
    case "other-exercise-version":
      return words.say("board.note.other-exercise-version", {
        version: note.version,
        known: note.known,
      });
    case "older-form":
      return words.say("board.note.older-form", { from: note.from });
    default:
      return words.say(`board.note.${note.code}`);
  }
}
