import { FigureField } from "../../../figure-view/figure-field";
import type { PlanFactor } from "../../../planning/plan-factor";
import { offeredFactor } from "../../../planning/sizing/offered-factor";
import type { SectorPlan } from "../../../planning/sizing/sector-plan";
import { factorName } from "../../../report/model/sizing-factor-words";
import { useWords } from "../../../ui/words-context";
import type { ShownSizing } from "./shown-sizing";

interface SizingFigureProps extends Pick<ShownSizing, "design" | "sizing"> {
  factor: PlanFactor;
  /** The sector that the figure is for; for every sector where absent. */
  sector?: SectorPlan;
}

/** One figure of the arithmetic in a box, with what it would be if its author set none. */
export function SizingFigure({ design, sizing, factor, sector }: SizingFigureProps) {
  const words = useWords();
  const offered = offeredFactor(design, sizing, factor, sector);
  const isWorkedOut = offered !== factor && offered.basis !== "author";
  return (
    <FigureField
      design={design}
      factor={offered}
      label={factorName(words, factor)}
      {...(sector && { row: sector.id })}
      {...(isWorkedOut && { scope: words.say("sizing.worked-out") })}
    />
  );
}
