import type { OpenProblem } from "../../domain/open-design";
import type { Words } from "../../i18n/words";
import { refusalInWords } from "../refusal-in-words";
import type { LinkProblem } from "./design-link";

/** Why a link was not made or not opened, in sentences that name the way out. */
export function linkProblemInWords(words: Words, problem: LinkProblem | OpenProblem): string {
  switch (problem.code) {
    case "link-cut-off":
      return words.say("share.problem.link-cut-off", { has: problem.has, of: problem.of });
    case "link-too-long":
      return words.say("share.problem.link-too-long", { size: problem.size, most: problem.most });
    case "link-too-much":
      return words.say("share.problem.link-too-much", { most: problem.most / 1_000_000 });
    case "link-empty":
    case "link-foreign":
    case "link-newer":
    case "link-damaged":
    case "link-unsupported":
      return words.say(`share.problem.${problem.code}`);
    case "newer-version":
      return words.say("share.problem.newer-version", {
        version: problem.version,
        known: problem.known,
      });
    default:
      return words.join([words.say("share.problem.inside"), refusalInWords(words, problem)]);
  }
}
