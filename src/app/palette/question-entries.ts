import { fieldCatalogue } from "../../domain/field-catalogue";
import { questionOf } from "../../features/wizard/questions";
import type { Words } from "../../i18n/words";
import { helpOf, labelOf } from "../../report/model/value-in-words";
import { addressOfField } from "../../state/address-of-field";
import { type Entry, placeEntry } from "./entry";

/**
 * The fields of the wizard, found by their own words and by those of their question; a list as a
 * whole, without its columns.
 */
export function questionEntries(words: Words): readonly Entry[] {
  return fieldCatalogue
    .filter(({ path }) => !path.includes("[]"))
    .map(({ path }) => {
      const { id, step } = questionOf(path);
      const question = words.sayDynamic(`wizard.question.${id}`);
      return placeEntry("question", addressOfField(path), {
        name: labelOf(words, path),
        also: `${question} ${helpOf(words, path) ?? ""}`,
        place: words.say(`wizard.step.${step}`),
      });
    });
}
