import type { MandateDesign, SectionId } from "./design";
import type { FieldPath } from "./field-path";
import { notStated, type Stated } from "./stated";

type LooseAnswers = Record<string, Stated<unknown> | undefined>;
export type LooseRow = { id: string } & LooseAnswers;

/** A path taken apart: the section, the field, and for a list's column the column's name. */
export function partsOf(path: FieldPath): { section: SectionId; field: string; column?: string } {
  const [section, rest] = path.split(".", 2) as [SectionId, string];
  if (!rest.endsWith("[]")) return { section, field: rest };
  return { section, field: rest.slice(0, -2), column: path.slice(path.indexOf("[].") + 3) };
}

/** The answer at a path; for a list's column the row's id is needed. Undefined where absent. */
export function answerAt(
  design: MandateDesign,
  path: FieldPath,
  row?: string,
): Stated<unknown> | undefined {
  const { section, field, column } = partsOf(path);
  const answer = (design[section] as LooseAnswers | undefined)?.[field];
  if (column === undefined) return answer;
  return rowsIn(answer).find(({ id }) => id === row)?.[column];
}

/** The rows of a list's answer; none where it is absent or not stated. */
export function rowsIn(answer: Stated<unknown> | undefined): LooseRow[] {
  return Array.isArray(answer?.value) ? (answer.value as LooseRow[]) : [];
}

/**
 * The design with one answer replaced, removed (`undefined`), or left as it is where the row
 * does not exist. Nothing of the given design is changed.
 */
export function withAnswer(
  design: MandateDesign,
  path: FieldPath,
  answer: Stated<unknown> | undefined,
  row?: string,
): MandateDesign {
  const { section, field, column } = partsOf(path);
  const answers: LooseAnswers = { ...(design[section] as LooseAnswers | undefined) };
  if (column === undefined) {
    place(answers, field, answer);
  } else {
    const list = answers[field];
    if (!list) return design;
    const changed = rowsIn(list).map((old) => {
      if (old.id !== row) return old;
      const copy = { ...old };
      place(copy, column, answer);
      return copy;
    });
    answers[field] = { ...list, value: changed };
  }
  return { ...design, [section]: answers } as MandateDesign;
}

/** The design with the value set and the reason, provenance and passage of the answer kept. */
export function withValue(
  design: MandateDesign,
  path: FieldPath,
  value: unknown,
  row?: string,
): MandateDesign {
  const old = answerAt(design, path, row);
  return withAnswer(design, path, { ...old, value: value ?? notStated }, row);
}

function place(answers: LooseAnswers, name: string, answer: Stated<unknown> | undefined): void {
  if (answer === undefined) delete answers[name];
  else answers[name] = answer;
}
