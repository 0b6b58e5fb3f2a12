import { canonicalText } from "../../domain/canonical-text";
import type { FieldPath } from "../../domain/field-path";
import type { Exercise } from "../exercise/exercise";
import type { TeamWork } from "../team-work";
import { askedOf } from "./asked-of";
import type { BoardChoice, ListItem, TeamPlace, ValueGroup } from "./board";
import { comparedPaths, comparedValue, kindOf, optionPlace } from "./choice-value";
import { apartAsChoices, apartAsLists, apartAsNumbers } from "./disagreement";

type Disputed = Pick<BoardChoice, "kind" | "groups" | "items">;

/** How far the teams of some groups lie apart; null for words, and where fewer than two answered. */
export function disagreementOf({ kind, groups, items }: Disputed): number | null {
  const sizes = groups.map(({ teams }) => teams.length);
  const answered = sizes.reduce((sum, size) => sum + size, 0);
  switch (kind) {
    case "words":
      return null;
    case "choice":
      return apartAsChoices(sizes);
    case "number":
      return apartAsNumbers(groups.flatMap(({ value, teams }) => teams.map(() => Number(value))));
    case "list":
      return apartAsLists(
        items.map(({ teams }) => teams.length),
        answered,
      );
  }
}

/** Where teams differ most first; then the wizard's order, with words after what is measured. */
export function mostApartFirst(choices: readonly BoardChoice[]): BoardChoice[] {
  const place = new Map(comparedPaths.map((path, index) => [path, index]));
  return choices.toSorted(
    (one, other) =>
      (other.disagreement ?? -1) - (one.disagreement ?? -1) ||
      (place.get(one.path) ?? 0) - (place.get(other.path) ?? 0),
  );
}

/** Each choice that at least two teams were asked and one answered, and how many nobody answered. */
export function choicesOfTeams(exercise: Exercise, works: readonly TeamWork[]) {
  const asks = works.map((work) => askedOf(exercise, work));
  const all = comparedPaths.flatMap((path): BoardChoice[] => {
    const asked = works.map((_, team) => asks[team]?.(path) === true);
    if (asked.filter(Boolean).length < 2) return [];
    return [choiceAt(path, works, asked)];
  });
  const answered = all.filter(({ groups }) => groups.length > 0);
  return { choices: mostApartFirst(answered), silent: all.length - answered.length };
}

function choiceAt(
  path: FieldPath,
  works: readonly TeamWork[],
  asked: readonly boolean[],
): BoardChoice {
  const byText = new Map<string, { value: unknown; teams: TeamPlace[] }>();
  const notStated: TeamPlace[] = [];
  const notAsked: TeamPlace[] = [];
  works.forEach(({ design }, team) => {
    if (!asked[team]) {
      notAsked.push(team);
      return;
    }
    const value = comparedValue(design, path);
    if (value === undefined) {
      notStated.push(team);
      return;
    }
    const text = typeof value === "object" ? canonicalText(value) : `${typeof value}:${value}`;
    const group = byText.get(text);
    if (group) group.teams.push(team);
    else byText.set(text, { value, teams: [team] });
  });
  const kind = kindOf(path);
  const groups = inOrder(path, [...byText.values()]);
  const disputed = { kind, groups, items: kind === "list" ? itemsOf(path, groups) : [] };
  return { path, ...disputed, notStated, notAsked, disagreement: disagreementOf(disputed) };
}

/** Numbers from low to high; else the largest group first, then by the wizard's order of options. */
export function inOrder(path: FieldPath, groups: readonly ValueGroup[]): ValueGroup[] {
  if (kindOf(path) === "number")
    return groups.toSorted((one, other) => Number(one.value) - Number(other.value));
  return groups.toSorted(
    (one, other) =>
      other.teams.length - one.teams.length ||
      optionPlace(path, one.value) - optionPlace(path, other.value) ||
      (one.teams[0] ?? 0) - (other.teams[0] ?? 0),
  );
}

/** Every item that a team has, with who has it: most teams first, then by the letters of the item. */
export function itemsOf(path: FieldPath, groups: readonly ValueGroup[]): ListItem[] {
  const having = new Map<string, TeamPlace[]>();
  for (const { value, teams } of groups)
    for (const item of Array.isArray(value) ? value.map(String) : [])
      having.set(item, [...(having.get(item) ?? []), ...teams]);
  return [...having]
    .map(([item, teams]) => ({ item, teams: teams.toSorted((one, other) => one - other) }))
    .toSorted(
      (one, other) =>
        other.teams.length - one.teams.length ||
        optionPlace(path, one.item) - optionPlace(path, other.item) ||
        (one.item < other.item ? -1 : 1),
    );
}
