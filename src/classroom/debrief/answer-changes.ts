import { type MandateDesign, sectionIds } from "../../domain/design";
import { answerAt, rowsIn } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { type FieldPath, listOf, sectionOf } from "../../domain/field-path";
import { isListPath } from "../../domain/rows-edit";
import { valueOf } from "../../domain/stated";
import { isSame } from "../same-value";
import type { AnswerChange } from "./board";
import { comparedValue } from "./choice-value";

type Change = Omit<AnswerChange, "touched">;

const topPaths = fieldCatalogue.map(({ path }) => path).filter((path) => listOf(path) === path);
const columnsOf = (list: FieldPath) =>
  fieldCatalogue.map(({ path }) => path).filter((path) => path !== list && listOf(path) === list);

/** What differs between two states of one design: a value, or its reason alone. In the wizard's order. */
export function answerChanges(before: MandateDesign, after: MandateDesign): Change[] {
  const moved = new Set(sectionIds.filter((id) => !isSame(before[id], after[id])));
  if (moved.size === 0) return [];
  return topPaths
    .filter((path) => moved.has(sectionOf(path)))
    .flatMap((path) => (isListPath(path) ? listChanges : fieldChanges)(before, after, path));
}

function fieldChanges(before: MandateDesign, after: MandateDesign, path: FieldPath): Change[] {
  const [old, now] = [answerAt(before, path), answerAt(after, path)];
  const values = { before: valueOf(old), after: valueOf(now) };
  if (!isSame(values.before, values.after)) return [{ path, what: "value", ...stated(values) }];
  return (old?.reason ?? "") === (now?.reason ?? "") ? [] : [{ path, what: "reason" }];
}

/** A list whose rows came, went or moved, and each column that reads otherwise in a row that stayed. */
function listChanges(before: MandateDesign, after: MandateDesign, list: FieldPath): Change[] {
  const [old, now] = [rowsIn(answerAt(before, list)), rowsIn(answerAt(after, list))];
  const ids = (rows: typeof old) => rows.map(({ id }) => id);
  const isStated = (design: MandateDesign) => valueOf(answerAt(design, list)) !== undefined;
  const own: Change[] =
    !isSame(ids(old), ids(now)) || isStated(before) !== isStated(after)
      ? [
          {
            path: list,
            what: "value",
            ...stated({ before: comparedValue(before, list), after: comparedValue(after, list) }),
          },
        ]
      : [];
  const kept = ids(old).filter((id) => now.some((row) => row.id === id));
  const columns = columnsOf(list).flatMap((path): Change[] => {
    const between = kept.flatMap((row) => {
      const [was, is] = [answerAt(before, path, row), answerAt(after, path, row)];
      if (!isSame(valueOf(was), valueOf(is))) return ["value"];
      return (was?.reason ?? "") === (is?.reason ?? "") ? [] : ["reason"];
    });
    if (between.length === 0) return [];
    return [{ path, what: between.includes("value") ? "value" : "reason" }];
  });
  return [...own, ...columns];
}

/** Only what is stated is carried: an absent key is silence. */
function stated({ before, after }: { before: unknown; after: unknown }) {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
