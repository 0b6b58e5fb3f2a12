import type { MandateDesign } from "../../domain/design";
import { differ } from "../../domain/differ";
import { answerAt, withAnswer, withValue } from "../../domain/edit";
import { isFieldPath, valueSchemaAt } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { notStated, type Stated } from "../../domain/stated";
import type { Inject } from "../exercise/inject";
import { knownTo, type ToldFrom } from "../known";

/** An answer as an inject leaves it. */
export interface ChangedAnswer {
  path: FieldPath;
  value: unknown;
}

/**
 * The answers of a design that an inject changes: those that it names, that a field takes, that
 * stand otherwise now, and that no later inject, opened before it, has changed already.
 */
export function answersChangedBy(
  inject: Inject,
  exercise: ToldFrom,
  opened: readonly Inject[],
  design: MandateDesign,
): ChangedAnswer[] {
  const { answers } = knownTo(exercise, [...opened, inject]);
  return answers.flatMap(({ path, value, since }) => {
    if (since !== inject.id || !isFieldPath(path) || path.includes("[]")) return [];
    const fits = value === notStated || valueSchemaAt(path).safeParse(value).success;
    return fits && differ(answerAt(design, path)?.value, value) ? [{ path, value }] : [];
  });
}

/**
 * The design with these answers. A reason and a source that the team wrote beside one stay; those
 * that it `begun` with spoke of the value before, and go with it.
 */
export function withAnswersChanged(
  design: MandateDesign,
  changed: readonly ChangedAnswer[],
  begun: MandateDesign,
): MandateDesign {
  return changed.reduce((sum, { path, value }) => {
    const isAsBegun = !differ(besideValue(answerAt(sum, path)), besideValue(answerAt(begun, path)));
    return isAsBegun ? withAnswer(sum, path, { value }) : withValue(sum, path, value);
  }, design);
}

const besideValue = (answer: Stated<unknown> | undefined) => ({ ...answer, value: undefined });

/** The design with an inject among those that were opened; one that is there stays as it was. */
export function withInjectOpened(
  design: MandateDesign,
  opened: { inject: string; at: string; code: string },
): MandateDesign {
  const { exercise } = design;
  if (!exercise || exercise.opened.some(({ inject }) => inject === opened.inject)) return design;
  return { ...design, exercise: { ...exercise, opened: [...exercise.opened, opened] } };
}

/** The design with its debrief begun; one that has begun stays as it was. */
export function withDebriefBegun(
  design: MandateDesign,
  debriefed: { at: string; code: string },
): MandateDesign {
  const { exercise } = design;
  if (!exercise || exercise.debriefed) return design;
  return { ...design, exercise: { ...exercise, debriefed } };
}
