import type {
  BoardChoice,
  ContestedChoice,
  DissentWords,
  TeamPlace,
} from "../../../../classroom/debrief/board";
import { fieldRecord, isFieldPath } from "../../../../domain/field-catalogue";
import { type FieldPath, listOf } from "../../../../domain/field-path";
import { isListPath } from "../../../../domain/rows-edit";
import { optionInWords } from "../../../../i18n/option-key";
import type { Words } from "../../../../i18n/words";
import { labelOf, valueInWords } from "../../value-in-words";
import type { DebriefInput, NamedTeam } from "./debrief-input";

/** What a choice is called; which tasks come first is one of its own. */
export function choiceName(words: Words, path: string): string {
  if (path === "purpose.tasks[].tier") return words.say("board.first-tasks");
  return isFieldPath(path) ? labelOf(words, path) : path;
}

/** An item of a list, such as a type of task. */
export function itemName(words: Words, path: FieldPath, item: string): string {
  if (listOf(path) === "purpose.tasks") {
    const { value } = fieldRecord("purpose.tasks[].type");
    const isType = value.kind === "choice" && value.options.includes(item);
    return isType ? optionInWords(words, "purpose.tasks[].type", item) : item;
  }
  return fieldRecord(path).value.kind === "choices" ? optionInWords(words, path, item) : item;
}

/** A compared value in words; a list by its items. */
export function comparedInWords(words: Words, path: FieldPath, value: unknown): string {
  if (value === undefined) return words.say("fields.not-stated");
  if (!isListPath(listOf(path)) || !Array.isArray(value))
    return valueInWords(words, path, { value });
  if (value.length === 0) return words.say("fields.none-listed");
  return words.clauses(value.map((item) => itemName(words, path, String(item))));
}

/** Names of teams in the order in which they stand. */
export function teamNames(teams: readonly NamedTeam[], places: readonly TeamPlace[]): string[] {
  const wanted = new Set(places);
  return teams.filter(({ place }) => wanted.has(place)).map(({ label }) => label);
}

/** So many teams are named within a sentence; more are counted there, and named in the table. */
const mostNamed = 4;

/** Teams within a sentence: "Blue and Red", or "17 teams". */
export function teamsInWords(
  words: Words,
  teams: readonly NamedTeam[],
  places: readonly TeamPlace[],
): string {
  const names = teamNames(teams, places);
  return names.length <= mostNamed
    ? words.list(names)
    : words.say("board.teams", { count: names.length });
}

/** The one message of a choice, as a sentence: who says what. */
export function choiceMessage(
  { words, teams }: Pick<DebriefInput, "words" | "teams">,
  { path, kind, groups, items }: BoardChoice,
): string {
  const field = choiceName(words, path);
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return field;
  const answered = groups.reduce((sum, group) => sum + group.teams.length, 0);
  const value = comparedInWords(words, path, first.value);
  if (kind === "words") return words.say("board.choice.words", { field, count: answered });
  if (groups.length === 1) return words.say("board.choice.same", { field, count: answered, value });
  if (kind === "number")
    return words.say("board.choice.range", {
      field,
      low: value,
      high: comparedInWords(words, path, last.value),
      lowest: teamsInWords(words, teams, first.teams),
      highest: teamsInWords(words, teams, last.teams),
    });
  if (kind === "list") {
    const shared = items.filter((item) => item.teams.length === answered).length;
    return words.say("board.choice.list", { field, shared, some: items.length - shared });
  }
  return words.say("board.choice.split", {
    field,
    count: groups.length,
    value,
    teams: teamsInWords(words, teams, first.teams),
  });
}

/** Who said something in a vote: nobody by name where names are hidden. */
export const authorOf = (
  { words, hidesNames }: Pick<DebriefInput, "words" | "hidesNames">,
  { author }: Pick<DissentWords, "author">,
) => (hidesNames ? words.say("board.votes.member") : author);

/** The name of a contested choice, with the row that it is about. */
export function contestedName(
  words: Words,
  { path, item }: Pick<ContestedChoice, "path" | "item">,
): string {
  const field = choiceName(words, path);
  return item === undefined
    ? field
    : words.say("board.votes.item", { field, item: itemName(words, path, item) });
}
