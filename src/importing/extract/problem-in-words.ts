import type { Words } from "../../i18n/words";
import type { ReaderProblem } from "./reader-problem";

const megabytes = (bytes: number) => bytes / 1_000_000;

/** Why a file was not read, in a sentence that says what it is and what to do. */
export function readProblemInWords(words: Words, problem: ReaderProblem): string {
  switch (problem.code) {
    case "file-too-large":
      return words.say("reader.problem.file-too-large", {
        size: megabytes(problem.size),
        most: megabytes(problem.most),
      });
    case "text-too-long":
      return words.say("reader.problem.text-too-long", {
        length: problem.length,
        most: problem.most,
      });
    case "unpacks-too-large":
      return words.say("reader.problem.unpacks-too-large", { most: megabytes(problem.most) });
    case "wrong-extension":
      return words.say("reader.problem.wrong-extension", {
        named: problem.named,
        found: problem.found,
      });
    case "unknown-format":
      return words.say("reader.problem.unknown-format", { named: problem.named });
    case "other-language":
      return words.say("reader.problem.other-language", { language: problem.language });
    case "pdf-scanned":
      return words.say("reader.problem.pdf-scanned", { pages: problem.pages });
    default:
      return words.say(`reader.problem.${problem.code}`);
  }
}
