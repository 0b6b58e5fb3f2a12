import type { MandateDesign } from "../../domain/design";
import { answerAt, withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { valueOf } from "../../domain/stated";

/** A value that an answer may take; undefined is "not stated". */
export type Choice = number | boolean | string | readonly string[] | undefined;

/** An answer that may vary, with the values to try. */
export interface Variable {
  path: FieldPath;
  /** The row's id, where the path is a column of a list. */
  row?: string;
  /** The first is what the design says now. */
  choices: readonly Choice[];
}

/** One answer of a design set to another value. */
export interface ChosenEdit {
  path: FieldPath;
  row?: string;
  value: Choice;
}

/**
 * An answer as a variable: what the design says now, and the other values in the order given,
 * each once.
 */
export function variableOf(
  design: MandateDesign,
  { path, row }: Pick<Variable, "path" | "row">,
  values: readonly Choice[],
): Variable {
  const now = valueOf(answerAt(design, path, row)) as Choice;
  const others = new Map(values.map((value) => [JSON.stringify(value), value]));
  others.delete(JSON.stringify(now) as string);
  return { path, ...(row === undefined ? {} : { row }), choices: [now, ...others.values()] };
}

/** The design with some answers set, one after the other; nothing of the given design is changed. */
export function withChosen(design: MandateDesign, edits: readonly ChosenEdit[]): MandateDesign {
  return edits.reduce(
    (edited, { path, row, value }) => withValue(edited, path, value, row),
    design,
  );
}
