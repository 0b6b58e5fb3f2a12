import { type FieldPath, sectionOf } from "../../../domain/field-path";
import { assumptionList } from "../../../engine/facts/assumed-of-others";
import type { Words } from "../../../i18n/words";
import { labelOf } from "../value-in-words";

/**
 * What an assumption is called, by the field that names it: by its section where it is made of
 * several answers, each of which has a name of its own.
 */
export function assumptionName(words: Words, id: FieldPath): string {
  const parts = assumptionList.find(({ assumed }) => assumed[0] === id)?.assumed.length ?? 1;
  return parts > 1 ? words.say(`fields.section.${sectionOf(id)}`) : labelOf(words, id);
}
