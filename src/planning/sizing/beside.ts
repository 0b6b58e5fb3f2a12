import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import type { Element } from "./element";
import type { ElementNeed } from "./sector-need";

/** A need that the design itself states for a task, beside the arithmetic. */
export interface StatedNeed {
  readonly task: string;
  readonly troops: number;
  readonly month?: number;
}

/** The troops that the design says its tasks need; none where it says nothing of it. */
export function statedNeeds({ purpose: { tasks = [] } }: PlainDesign): StatedNeed[] {
  return tasks.flatMap(({ id: task, troopsNeeded: troops, startMonth: month }) =>
    troops === undefined ? [] : [{ task, troops, ...(month !== undefined && { month }) }],
  );
}

/** An element that is counted while the design says that there is none. */
export interface SaidAbsent {
  readonly element: Element;
  readonly path: FieldPath;
}

/** Elements that the arithmetic counts and the design says it does not have. */
export function saidAbsent(
  { force, commitment }: PlainDesign,
  counted: readonly ElementNeed[],
): SaidAbsent[] {
  const said: readonly (readonly [Element, FieldPath, boolean | undefined])[] = [
    ["reaction-force", "force.quickReactionForce", force.quickReactionForce],
    ["reserve", "commitment.reserve", commitment.reserve],
    ["aviation", "force.aviation", force.aviation],
    ["medical", "force.levelTwoHospital", force.levelTwoHospital],
    ["engineering", "force.engineering", force.engineering],
  ];
  const isCounted = (element: Element) =>
    counted.some((each) => each.element === element && each.need.high > 0);
  return said.flatMap(([element, path, has]) =>
    has === false && isCounted(element) ? [{ element, path }] : [],
  );
}
