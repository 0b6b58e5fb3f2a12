import type { MandateDesign } from "../../domain/design";
import { rowsIn } from "../../domain/edit";
import type { Words } from "../../i18n/words";
import { rowNameIn } from "./check-in-words";

/**
 * What a row is called where it has to be told from its neighbours: its name, with its place in the
 * list where another row has the same one, or its place alone where it has none. Undefined where
 * no list has such a row.
 */
export function rowCalled(design: MandateDesign, words: Words, rowId: string): string | undefined {
  const lists = {
    tasks: design.purpose?.tasks,
    sectors: design.situation?.sectors,
    objectives: design.purpose?.objectives,
    contributors: design.force?.contributors,
  };
  for (const [list, answer] of Object.entries(lists)) {
    const ids = rowsIn(answer).map(({ id }) => id);
    const place = ids.indexOf(rowId) + 1;
    if (place === 0) continue;
    const name = rowNameIn(design, words, rowId);
    if (name === undefined) return words.say("checks.shared.row.nameless", { list, place });
    const isOnly = ids.every((id) => id === rowId || rowNameIn(design, words, id) !== name);
    return isOnly ? name : words.say("checks.shared.row.same-name", { name, list, place });
  }
  return undefined;
}
