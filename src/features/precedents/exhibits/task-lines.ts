import type { MandateDesign } from "../../../domain/design";
import { rowsIn } from "../../../domain/edit";
import { valueOf } from "../../../domain/stated";
import type { Words } from "../../../i18n/words";
import { valueInWords } from "../../../report/model/value-in-words";

/** One task as it was coded: its kind in words, and its wording and passage as the design has them. */
export interface TaskLine {
  id: string;
  type: string;
  /** In English; undefined where the design gives none. */
  wording: string | undefined;
  passage: string | undefined;
}

/** The tasks of a mandate in the order of its text. */
export function taskLines(words: Words, design: MandateDesign): TaskLine[] {
  return rowsIn(design.purpose?.tasks).map(({ id, type, wording }) => {
    const said = valueOf(wording);
    return {
      id,
      type: valueInWords(words, "purpose.tasks[].type", type),
      wording: typeof said === "string" ? said : undefined,
      passage: wording?.passage ?? type?.passage,
    };
  });
}
