import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { isStated } from "../../domain/stated";
import { daysBetween } from "../../engine/facts/calendar";
import { type MandateCost, mandateCost } from "../../planning/cost/mandate-cost";
import { type MoneyBeside, moneyBeside } from "../../planning/cost/money-beside";
import { type ExperienceDate, experienceDates } from "../../planning/deployment/experience-dates";
import { planningContext } from "../../planning/deployment/planning-context";
import { type UniformedPart, uniformedParts } from "../../planning/deployment/uniformed-parts";
import { uniformedStrength } from "../../planning/deployment/uniformed-strength";
import type { FigureRange } from "../../planning/plan-factor";

/** Everyone in uniform, in persons. */
export interface OptionStrength {
  /** What is authorised of each part; absent where it is not stated. */
  readonly ceilings: Readonly<Partial<Record<UniformedPart, number>>>;
  /** To expect in place some months after the decision; empty where no part is stated. */
  readonly expected: readonly (FigureRange & { readonly month: number })[];
  /** Fields by which the whole or a part stays open. */
  readonly missing: readonly FieldPath[];
}

/** A stated day of deployment, and the days from the decision to it where that has a day. */
export interface DeploymentDay {
  readonly date: string;
  readonly days?: number;
}

export interface OptionTime {
  readonly first?: DeploymentDay;
  readonly full?: DeploymentDay;
  /** Published times of deployment for operations of this kind. */
  readonly experience: readonly ExperienceDate[];
}

/** What an option takes: strength, money and time, as ranges where they are ranges. */
export interface OptionMeans {
  readonly strength: OptionStrength;
  readonly cost: Omit<MandateCost, "between">;
  readonly money: MoneyBeside;
  readonly time: OptionTime;
}

/** Months after the decision at which options are held against each other. */
const monthsBeside = [3, 6, 12];

/** Works out what one design takes. */
export function meansOf(design: MandateDesign): OptionMeans {
  const whole = mandateCost(design);
  const { between: _, ...cost } = whole;
  return {
    strength: strengthOf(design, cost),
    cost,
    money: moneyBeside(design, whole),
    time: timeOf(design),
  };
}

function strengthOf(design: MandateDesign, { mandate }: OptionMeans["cost"]): OptionStrength {
  const { parts, at, missing } = uniformedStrength(planningContext(design));
  // Observers of whom nothing is stated count as none in the whole; that is no number authorised.
  const isSilent = (part: UniformedPart) =>
    part === "observers" && !isStated(design.force?.observersAndStaff);
  const ceilings = uniformedParts.flatMap((part) => {
    const told = parts[part];
    const isTold = "at" in told && told.ceiling !== undefined && !isSilent(part);
    return isTold ? [[part, told.ceiling]] : [];
  });
  const last = mandate.kind === "known" ? mandate.months : Number.POSITIVE_INFINITY;
  const months = monthsBeside.filter((month) => month <= last);
  return {
    ceilings: Object.fromEntries(ceilings),
    expected: at ? months.map((month) => ({ month, ...at(month) })) : [],
    missing,
  };
}

function timeOf(design: MandateDesign): OptionTime {
  const plain = planningContext(design).design;
  const { decisionDate, firstDeploymentDate, fullDeploymentDate } = plain.timing;
  const dayOf = (date: string): DeploymentDay =>
    decisionDate === undefined ? { date } : { date, days: daysBetween(decisionDate, date) };
  return {
    ...(firstDeploymentDate === undefined ? {} : { first: dayOf(firstDeploymentDate) }),
    ...(fullDeploymentDate === undefined ? {} : { full: dayOf(fullDeploymentDate) }),
    experience: experienceDates(plain),
  };
}
