import type { TeamPlace } from "../../../classroom/debrief/board";
import type { Prompt } from "../../../classroom/debrief/prompts";
import type { Words } from "../../../i18n/words";
import {
  choiceName,
  comparedInWords,
  contestedName,
  itemName,
  teamsInWords,
} from "../../../report/model/exercise/debrief/board-words";
import type { NamedTeam } from "../../../report/model/exercise/debrief/debrief-input";

/** Something to ask in the plenary: who chose what, and an open question after it. */
export function promptInWords(words: Words, teams: readonly NamedTeam[], prompt: Prompt): string {
  const who = (places: readonly TeamPlace[]) => teamsInWords(words, teams, places);
  switch (prompt.kind) {
    case "choice": {
      const { path, few, most } = prompt;
      return words.say("board.ask.choice", {
        field: choiceName(words, path),
        few: who(few.teams),
        own: comparedInWords(words, path, few.value),
        most: who(most.teams),
        other: comparedInWords(words, path, most.value),
      });
    }
    case "range": {
      const { path, low, high } = prompt;
      return words.say("board.ask.range", {
        field: choiceName(words, path),
        low: comparedInWords(words, path, low.value),
        high: comparedInWords(words, path, high.value),
        lowest: who(low.teams),
        highest: who(high.teams),
      });
    }
    case "item": {
      const { path, item, having, lacking } = prompt;
      return words.say("board.ask.item", {
        field: choiceName(words, path),
        item: itemName(words, path, item),
        having: who(having),
        lacking: who(lacking),
      });
    }
    case "inject": {
      const { title, bears, changed, unchanged } = prompt;
      const kind = changed.length === 0 ? "none" : unchanged.length === 0 ? "all" : "some";
      return words.say(`board.ask.inject.${kind}`, {
        title,
        bears: bears ? "yes" : "no",
        changed: who(changed),
        unchanged: who(unchanged),
      });
    }
    case "vote": {
      const { team, otherwise, of } = prompt;
      return words.say("board.ask.vote", {
        field: contestedName(words, prompt),
        team: who([team]),
        otherwise,
        of,
      });
    }
  }
}
