import type { FigureRange } from "../plan-factor";
import type { AskedBy } from "./asked-by-tasks";
import { type Element, taskElements } from "./element";
import { sumOf } from "./persons";
import type { Sizing } from "./size-of";

/** An element in all sectors and the whole together. */
export interface ElementInAll {
  readonly element: Element;
  readonly need: FigureRange;
  readonly asked?: AskedBy;
  /** Counted only because its author set how many. */
  readonly isOwn: boolean;
}

/** The need by element, in the order in which the arithmetic comes to them. */
export function byElement({ sectors, mission }: Sizing): ElementInAll[] {
  const all = [...sectors.flatMap(({ elements }) => elements), ...mission];
  const kinds = [...new Set(all.map(({ element }) => element))];
  const order = (element: Element) => (taskElements as readonly Element[]).indexOf(element);
  const sorted = [
    ...kinds.filter((each) => order(each) >= 0).sort((a, b) => order(a) - order(b)),
    ...kinds.filter((each) => order(each) < 0),
  ];
  return sorted.map((element) => {
    const those = all.filter((each) => each.element === element);
    const asked = those.find((each) => each.asked)?.asked;
    return {
      element,
      need: sumOf(those.map(({ need }) => need)),
      ...(asked && { asked }),
      isOwn: !asked && order(element) >= 0,
    };
  });
}

/** Elements of the tasks' own that nothing asks for and nobody set: not counted anywhere. */
export function notAsked(sizing: Sizing): (typeof taskElements)[number][] {
  const counted = new Set(byElement(sizing).map(({ element }) => element));
  return taskElements.filter(
    (element) =>
      !counted.has(element) && !sizing.asked.by.has(element) && !sizing.asked.open.has(element),
  );
}
