import type { LeftOutProblem } from "../alternatives/project/open-project";
import type { OpenProblem } from "../domain/open-design";
import type { Words } from "../i18n/words";
import type { PdfProblem } from "./design-from-pdf";

/** Why a file was not opened, in one sentence that names the place and the way out. */
export function problemInWords(
  words: Words,
  problem: OpenProblem | PdfProblem | LeftOutProblem,
): string {
  const key = `app.problem.${problem.code}` as const;
  switch (problem.code) {
    case "too-large":
      return words.say("app.problem.too-large", {
        size: problem.size / 1_000_000,
        most: problem.most / 1_000_000,
      });
    case "pdf-too-large":
      return words.say("app.problem.pdf-too-large", {
        size: problem.size / 1_000_000,
        most: problem.most / 1_000_000,
      });
    case "newer-version":
      return words.say("app.problem.newer-version", {
        version: problem.version,
        known: problem.known,
      });
    case "wrong-value":
      return words.say("app.problem.wrong-value", {
        path: problem.path,
        expected: expectedInWords(words, problem.expected, problem.limit),
      });
    case "one-too-many":
      return words.say("app.problem.one-too-many", { most: problem.most });
    default:
      return words.say(key);
  }
}

/** What was expected, in words where it is one of the form's own; values to choose from as they are. */
export function expectedInWords(words: Words, expected: string, limit = 0): string {
  const key = `app.expected.${expected}`;
  return words.has(key) ? words.sayDynamic(key, { limit }) : expected;
}
