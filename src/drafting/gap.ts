import type { FieldPath } from "../domain/field-path";
import type { Words } from "../i18n/words";
import type { ChoicePlace, DraftRun } from "./draft";

/** "[troop ceiling: not stated]", tied to the choice that would fill it. */
export function gap(words: Words, field: FieldPath, row?: string): DraftRun {
  const what = inSentence(words, words.sayDynamic(`fields.${field}.label`));
  const place: ChoicePlace = row === undefined ? { field } : { field, row };
  return { kind: "gap", text: words.say("draft.gap", { what }), place };
}

/** A gap that no question of the wizard fills, such as the number that a decision gets. */
export function ownGap(
  words: Words,
  key: "name" | "number" | "meeting" | "year" | "date" | "part",
): DraftRun {
  return { kind: "gap", text: words.sayDynamic(`draft.gap.${key}`) };
}

/** A label in the middle of a sentence: its first letter is small, unless an abbreviation begins it. */
export function inSentence({ locale }: Words, label: string): string {
  const isAbbreviation = /^\p{Lu}{2}/u.test(label);
  return isAbbreviation ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}
