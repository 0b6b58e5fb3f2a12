import type { MandateDesign } from "../../domain/design";
import { type PlanFactor, rangeOf } from "../plan-factor";
import { type Enabler, enablers, type TaskElement, taskElements } from "./element";
import { enablerFactors, forceFactors, sectorFactors } from "./factors";
import { quantityFactors } from "./sector-need";
import type { SectorPlan } from "./sector-plan";
import type { Sizing } from "./size-of";
import { factorWorkedOut, workedOut } from "./worked-out";

/** Without a figure of ours: only what the author sets is counted. */
const ofAuthor = (factor: PlanFactor): PlanFactor => ({
  ...factor,
  usual: undefined,
  basis: "author",
});

const elementOf = ({ id }: PlanFactor): TaskElement | undefined =>
  taskElements.find((element) => quantityFactors[element].id === id);

type WorkedOutName = keyof typeof workedOut;
const workedOutNameOf = ({ id }: PlanFactor): WorkedOutName | undefined =>
  (Object.keys(workedOut) as WorkedOutName[]).find((name) => sectorFactors[name].id === id);

/**
 * A factor as it is offered to the author: the number of something that no task asks for has no
 * figure of ours, since nothing is counted; what is worked out has the outcome as our figure.
 *
 * @param sector the sector that it is for; for every sector where absent
 */
export function offeredFactor(
  design: MandateDesign,
  { asked, mission }: Pick<Sizing, "asked" | "mission">,
  factor: PlanFactor,
  sector?: SectorPlan,
): PlanFactor {
  const element = elementOf(factor);
  if (element && !asked.by.has(element)) return ofAuthor(factor);
  const name = workedOutNameOf(factor);
  if (name === "policePosts" && asked.hasInterimPolicing) return ofAuthor(factor);
  if (name) return sector ? factorWorkedOut(design, sector, name) : ofAuthor(factor);
  const part = partOf(factor);
  return part ? { ...factor, usual: usualOf(mission, part) } : factor;
}

function partOf({ id }: PlanFactor): "reserve" | Enabler | undefined {
  if (id === forceFactors.reserve.id) return "reserve";
  return enablers.find((enabler) => enablerFactors[enabler].number.id === id);
}

/** The number of a part of the force by its share, whether or not the author set another. */
function usualOf(mission: Sizing["mission"], part: "reserve" | Enabler) {
  const step = mission.find(({ element }) => element === part)?.steps[0];
  const { low, high } = rangeOf(step?.numbers.usual ?? step?.result ?? 0);
  return low === high ? low : { low, high };
}
