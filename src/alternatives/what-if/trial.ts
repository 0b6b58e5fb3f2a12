import type { MandateDesign } from "../../domain/design";
import { differ } from "../../domain/differ";
import { answerAt, rowsIn, withValue } from "../../domain/edit";
import { type FieldPath, listOf } from "../../domain/field-path";
import { withoutValue } from "../../domain/grounds";
import { notStated, valueOf } from "../../domain/stated";

/** Where an answer stands: a field, or a column of a list in one row. */
export interface AnswerPlace {
  path: FieldPath;
  /** The id of the row; absent where the field is no column of a list. */
  row?: string | undefined;
}

/** Another value tried in one place; "not-stated" takes the answer away. */
export interface TrialEdit extends AnswerPlace {
  value: unknown;
}

/**
 * What is tried on a design without changing it: edits alone, so that a trial follows the design
 * when that is changed elsewhere.
 */
export interface Trial {
  /** Edits older than the history reaches back. They hold, and can only be put back by hand. */
  earlier: readonly TrialEdit[];
  /** The history, oldest first. */
  steps: readonly TrialEdit[];
  /** How many of the steps hold; those after it were taken back and can be taken again. */
  at: number;
}

export const noTrial: Trial = { earlier: [], steps: [], at: 0 };

/** So many steps are remembered; what is older still holds. */
export const mostSteps = 100;

/** The edits that hold, in the order in which they were made. */
export function heldEdits({ earlier, steps, at }: Trial): TrialEdit[] {
  return [...earlier, ...steps.slice(0, at)];
}

/** The edits that have no effect on a design, because it has no such row. */
export function lostEdits(design: MandateDesign, trial: Trial): TrialEdit[] {
  return heldEdits(trial).filter(
    ({ path, row }) =>
      row !== undefined && !rowsIn(answerAt(design, listOf(path))).some(({ id }) => id === row),
  );
}

/**
 * The places in which the scratch copy says something else than the design. Only where something
 * is tried is looked at, so that it costs next to nothing while a slider moves.
 */
export function placesTried(
  design: MandateDesign,
  scratch: MandateDesign,
  trial: Trial,
): AnswerPlace[] {
  const seen = new Set<string>();
  return heldEdits(trial).filter((edit) => {
    const key = `${edit.path} ${edit.row ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return differ(valueIn(design, edit), valueIn(scratch, edit));
  });
}

/** Whether anything is tried, or was and can be taken again. */
export function isBlank({ earlier, steps }: Trial): boolean {
  return earlier.length === 0 && steps.length === 0;
}

export function isSamePlace(one: AnswerPlace, other: AnswerPlace): boolean {
  return one.path === other.path && one.row === other.row;
}

/** The design with one edit; as it is where the edit's row is no longer there. */
export function withEdit(design: MandateDesign, { path, row, value }: TrialEdit): MandateDesign {
  return value === notStated
    ? withoutValue(design, path, row)
    : withValue(design, path, value, row);
}

/** The design with every edit that holds: the scratch copy that is assessed. */
export function scratchOf(design: MandateDesign, trial: Trial): MandateDesign {
  return heldEdits(trial).reduce(withEdit, design);
}

/** The value that stands in a place before an edit; undefined where none is stated. */
export function valueIn(design: MandateDesign, { path, row }: AnswerPlace): unknown {
  return valueOf(answerAt(design, path, row));
}

/**
 * The trial after one more edit. What was taken back before it can no longer be taken again. An
 * edit that goes on with the latest step, as while a slider is drawn, takes its place; `before` is
 * the value that stood there before that step. A step that ends where it began is none.
 */
export function withStep(
  trial: Trial,
  edit: TrialEdit,
  { before, goesOn }: { before: unknown; goesOn: boolean },
): Trial {
  const held = trial.steps.slice(0, goesOn ? trial.at - 1 : trial.at);
  const isNone = !differ(before, edit.value === notStated ? undefined : edit.value);
  const steps = isNone ? held : [...held, edit];
  return withinBounds({ ...trial, steps, at: steps.length });
}

/** Whether an edit goes on with the latest step that holds. */
export function isSameStep({ steps, at }: Trial, edit: AnswerPlace): boolean {
  const latest = steps[at - 1];
  return at === steps.length && latest !== undefined && isSamePlace(latest, edit);
}

/** The trial with as many steps held as asked; as many as there are at most, none at least. */
export function heldTo(trial: Trial, at: number): Trial {
  return { ...trial, at: Math.min(trial.steps.length, Math.max(0, at)) };
}

/** The oldest steps leave the history, and what they say is kept, each place once. */
function withinBounds(trial: Trial): Trial {
  const over = trial.steps.length - mostSteps;
  if (over <= 0) return trial;
  const earlier = trial.steps
    .slice(0, over)
    .reduce(
      (kept, edit) => [...kept.filter((each) => !isSamePlace(each, edit)), edit],
      trial.earlier,
    );
  return { earlier, steps: trial.steps.slice(over), at: trial.at - over };
}
