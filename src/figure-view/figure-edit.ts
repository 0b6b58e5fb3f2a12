import { withFigure } from "../domain/author-changes";
import type { MandateDesign } from "../domain/design";
import {
  type Figure,
  figureIdOf,
  figureOf,
  isPossible,
  type PlanFactor,
} from "../planning/plan-factor";

/** Whether the figure was set at the very place of a field: its row, or all rows where it has none. */
export function isSetHere(figure: Figure, row: string | undefined): boolean {
  return figure.from === (row === undefined ? "general" : "row");
}

/** The design with the author's figure of one place taken away. */
export function withoutFigure(design: MandateDesign, factor: PlanFactor, row?: string) {
  return withFigure(design, figureIdOf(factor, row), undefined);
}

/** The figure that would be in force if the author had set none at this place. */
export function figureWithout(design: MandateDesign, factor: PlanFactor, row?: string): Figure {
  return figureOf(withoutFigure(design, factor, row), factor, row);
}

/**
 * The design with a typed figure. The author's reason stays. A figure typed back to what holds
 * without it is the author's no more, unless there is a reason; an impossible one changes nothing.
 */
export function withTypedFigure(
  design: MandateDesign,
  factor: PlanFactor,
  value: number,
  row?: string,
): MandateDesign {
  if (!isPossible(factor, value)) return design;
  const now = figureOf(design, factor, row);
  const reason = isSetHere(now, row) ? now.reason : undefined;
  if (!reason && figureWithout(design, factor, row).value === value)
    return withoutFigure(design, factor, row);
  return withFigure(design, figureIdOf(factor, row), { value, ...(reason ? { reason } : {}) });
}

/** The design with the reason for the author's figure; without such a figure it stays as it is. */
export function withFigureReason(
  design: MandateDesign,
  factor: PlanFactor,
  reason: string,
  row?: string,
): MandateDesign {
  const { value, ...now } = figureOf(design, factor, row);
  if (!isSetHere({ value, ...now }, row) || typeof value !== "number") return design;
  return withFigure(design, figureIdOf(factor, row), { value, ...(reason ? { reason } : {}) });
}
