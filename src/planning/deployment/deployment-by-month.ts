import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import { addMonths } from "../../engine/facts/calendar";
import type { FigureRange } from "../plan-factor";
import { type MandateMonths, mandateMonths } from "./mandate-months";
import { planningContext } from "./planning-context";
import { publishedApplies, publishedShareAt } from "./published-ramp";
import {
  pledgedAt,
  type Scheduled,
  type ScheduleStep,
  scheduledAt,
  scheduleSteps,
} from "./schedule";
import type { PartStrength } from "./uniformed-parts";
import { type UniformedStrength, uniformedStrength } from "./uniformed-strength";

/** A month after the decision: what to expect in place, and what was planned and pledged. */
export interface DeploymentMonth {
  /** Whole, but for the end of a mandate that runs for a part of a month. */
  readonly month: number;
  /** The day that many months after the decision, where that is stated. */
  readonly date?: string;
  readonly military?: PartStrength;
  readonly uniformed?: FigureRange;
  readonly scheduled: Scheduled;
  /** Firm dated pledges of military personnel in place by then. */
  readonly pledged?: number;
  /** Military personnel if the force climbed as UN operations have on average. */
  readonly published?: number;
}

export interface Deployment {
  readonly mandate: MandateMonths;
  readonly strength: UniformedStrength;
  /** Month by month from the decision (0) to the end of the mandate, or as far as is planned. */
  readonly months: readonly DeploymentMonth[];
  readonly steps: readonly ScheduleStep[];
  readonly ceiling?: number;
  /** Fields to state before more can be told: of length, troops, police. */
  readonly missing: readonly FieldPath[];
}

/** Months shown beyond the end of the ramp or the last date planned, where no end is stated. */
const monthsBeyond = 2;
/** As long as a design can be; a list of months never grows beyond it. */
const mostMonths = 600;

/** The months from the decision to the end, the end itself among them. */
function monthsTo(last: number): number[] {
  const whole = Array.from({ length: Math.floor(last) + 1 }, (_, month) => month);
  return Number.isInteger(last) ? whole : [...whole, last];
}

function lastMonth(design: PlainDesign, mandate: MandateMonths, rampMonths: number): number {
  if (mandate.kind === "known") return Math.min(mostMonths, mandate.months);
  const planned = [
    ...(design.force.schedule ?? []).map(({ month }) => month ?? 0),
    ...(design.force.contributors ?? []).map(({ arrivesMonth }) => arrivesMonth ?? 0),
  ];
  return Math.ceil(Math.max(rampMonths, ...planned)) + monthsBeyond;
}

/** Deployment by month, from the decision to the end of the mandate. */
export function deploymentByMonth(design: MandateDesign): Deployment {
  const context = planningContext(design);
  const plain = context.design;
  const mandate = mandateMonths(plain);
  const strength = uniformedStrength(context);
  const { military } = strength.parts;
  const ceiling = plain.force.troopCeiling;
  const isPublished = publishedApplies(plain) && ceiling !== undefined;
  const last = lastMonth(plain, mandate, context.threshold("ramp-months"));
  const monthAt = (month: number): DeploymentMonth => {
    const pledged = pledgedAt(plain, month);
    const { decisionDate } = plain.timing;
    return {
      month,
      ...(decisionDate === undefined ? {} : { date: addMonths(decisionDate, month) }),
      ...("at" in military ? { military: military.at(month) } : {}),
      ...(strength.at ? { uniformed: strength.at(month) } : {}),
      scheduled: scheduledAt(plain, month),
      ...(pledged === undefined ? {} : { pledged }),
      ...(isPublished ? { published: Math.round((ceiling * publishedShareAt(month)) / 100) } : {}),
    };
  };
  return {
    mandate,
    strength,
    months: monthsTo(last).map(monthAt),
    steps: "at" in military ? scheduleSteps(plain, military.at) : [],
    ...(ceiling === undefined ? {} : { ceiling }),
    missing: [...(mandate.kind === "unknown" ? mandate.missing : []), ...strength.missing],
  };
}
