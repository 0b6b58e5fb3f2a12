import type { MandateDesign } from "../../domain/design";
import { type FieldPath, listOf } from "../../domain/field-path";
import type { Words } from "../../i18n/words";
import type { WhyNone } from "../../planning/yardsticks/design-amount";
import { rowCalled } from "./row-called";
import { labelOf } from "./value-in-words";

/** A field by its name, with its row, or with its list where no row is meant. */
export function fieldCalled(
  words: Words,
  design: MandateDesign,
  path: FieldPath,
  rowId?: string,
): string {
  const field = labelOf(words, path);
  const list = listOf(path);
  if (list === path) return field;
  const row = rowId === undefined ? undefined : rowCalled(design, words, rowId);
  return words.say("yardsticks.in-row", { field, row: row ?? labelOf(words, list) });
}

/** The fields that would make the figure possible or whole, each once, with the row that is meant. */
export function fieldsOf(why: WhyNone): readonly { path: FieldPath; row?: string }[] {
  if (why.kind === "not-stated") return why.paths.map((path) => ({ path }));
  return [{ path: why.path, ...("row" in why && why.row ? { row: why.row } : {}) }];
}

function namesOf(words: Words, design: MandateDesign, why: WhyNone): string {
  const names = fieldsOf(why).map(({ path, row }) => fieldCalled(words, design, path, row));
  return words.list(names, "unit");
}

/** Why a figure cannot be worked out, as a sentence. */
export function whyNoneSentence(words: Words, design: MandateDesign, why: WhyNone): string {
  const names = namesOf(words, design, why);
  return why.kind === "not-stated"
    ? words.say("yardsticks.why.not-stated", { fields: names })
    : words.say(`yardsticks.why.${why.kind}`, { field: names });
}

/** The same for the cell of a table. */
export function whyNoneCell(words: Words, design: MandateDesign, why: WhyNone): string {
  return why.kind === "not-stated"
    ? words.say("yardsticks.why.not-stated.cell", { fields: namesOf(words, design, why) })
    : whyNoneSentence(words, design, why);
}
