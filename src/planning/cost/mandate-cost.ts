import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { CheckContext } from "../../engine/check";
import { comingDecisions, uniformedOperations } from "../../engine/operations";
import { type MandateMonths, mandateMonths } from "../deployment/mandate-months";
import { personMonths } from "../deployment/person-months";
import { planningContext } from "../deployment/planning-context";
import type { StatedPart } from "../deployment/uniformed-parts";
import { type UniformedStrength, uniformedStrength } from "../deployment/uniformed-strength";
import { type Figure, type FigureRange, figureOf, rangeOf } from "../plan-factor";
import { perUniformedFactor, priceChangeFactor } from "./cost-factors";

/** What a stretch of the mandate takes. */
export interface Stretch {
  /** Months after the decision. */
  readonly from: number;
  readonly to: number;
  readonly personMonths: FigureRange;
  /** Absent where no cost a person is known. */
  readonly usdMillions?: FigureRange;
}

export interface MandateCost {
  readonly mandate: MandateMonths;
  readonly perUniformed: Figure;
  /** Per cent; the author's, or nothing. */
  readonly priceChange: Figure<undefined>;
  /** Whether money can be told at all, and if not, why. */
  readonly lacks?: "uniformed" | "type" | "figure" | "strength" | "length" | "order";
  /** Twelve months of those in place once all have come that are expected: what a year takes then. */
  readonly atFullStrength?: Stretch;
  /** Twelve months of everyone who is authorised, were they all in place; absent without ceilings. */
  readonly atCeiling?: Stretch;
  /** Absent where the mandate is not a month longer than a year. */
  readonly firstYear?: Stretch;
  readonly whole?: Stretch;
  readonly missing: readonly FieldPath[];
  /** Person-months and cost between two months after the decision; undefined where strength is open. */
  readonly between: ((from: number, to: number) => Stretch) | undefined;
}

const monthsInYear = 12;
const usdPerMillion = 1_000_000;

/** What the mandate commits from the decision to its end, in person-months and US dollars. */
export function mandateCost(design: MandateDesign): MandateCost {
  const context = planningContext(design);
  const { type } = context.design.operation;
  const mandate = mandateMonths(context.design);
  const strength = uniformedStrength(context);
  const perUniformed = figureOf(design, perUniformedFactor(type));
  const priceChange = figureOf(design, priceChangeFactor);
  const rate = perUniformed.value;
  const { at } = strength;
  const stretch = (of: (month: number) => FigureRange, from: number, to: number): Stretch => {
    const persons = personMonths(of, from, to);
    const money = rate !== undefined && costOf(persons, rangeOf(rate), priceChange.value ?? 0);
    return { from, to, personMonths: persons, ...(money ? { usdMillions: money } : {}) };
  };
  const between = at && ((from: number, to: number) => stretch(at, from, to));
  const everyone = authorised(strength);
  const full = fullMonth(context);
  const months = mandate.kind === "known" ? mandate.months : undefined;
  const lacks = lackOf(type, rate, between, mandate);
  return {
    mandate,
    perUniformed,
    priceChange,
    ...(lacks ? { lacks } : {}),
    ...(between ? { atFullStrength: between(full, full + monthsInYear) } : {}),
    ...(everyone === undefined
      ? {}
      : { atCeiling: stretch(() => ({ low: everyone, high: everyone }), 0, monthsInYear) }),
    ...(between && months !== undefined && months >= monthsInYear + 1
      ? { firstYear: between(0, monthsInYear) }
      : {}),
    ...(between && months !== undefined ? { whole: between(0, months) } : {}),
    missing: missingOf(type, mandate, strength.missing),
    between,
  };
}

/** Money for person-months at a yearly rate; the change of prices is the author's, in per cent. */
export function costOf(persons: FigureRange, rate: FigureRange, change: number): FigureRange {
  const factor = (1 + change / 100) / monthsInYear / usdPerMillion;
  return { low: persons.low * rate.low * factor, high: persons.high * rate.high * factor };
}

/** The month from which nobody more is expected; now, where the decision brings nobody. */
export function fullMonth({ design: { operation, force }, threshold }: CheckContext): number {
  const { decision } = operation;
  if (decision !== undefined && !comingDecisions.includes(decision)) return 0;
  const arrivals = (force.contributors ?? []).map(({ arrivesMonth }) => arrivesMonth ?? 0);
  return Math.max(threshold("ramp-months"), ...arrivals);
}

/** Everyone in uniform who is authorised; undefined unless the ceiling of the military is stated. */
function authorised({ parts }: UniformedStrength): number | undefined {
  const ceilingOf = (part: StatedPart) => ("at" in part ? part.ceiling : undefined);
  const military = ceilingOf(parts.military);
  if (military === undefined) return undefined;
  return military + (ceilingOf(parts.police) ?? 0) + (ceilingOf(parts.observers) ?? 0);
}

type OperationTypeOf = ReturnType<typeof planningContext>["design"]["operation"]["type"];

function lackOf(
  type: OperationTypeOf,
  rate: Figure["value"],
  between: MandateCost["between"],
  mandate: MandateMonths,
): MandateCost["lacks"] {
  if (type !== undefined && !uniformedOperations.includes(type)) return "uniformed";
  if (mandate.kind === "ends-before") return "order";
  if (between === undefined) return "strength";
  if (mandate.kind === "unknown") return "length";
  if (rate === undefined) return type === undefined ? "type" : "figure";
  return undefined;
}

function missingOf(
  type: OperationTypeOf,
  mandate: MandateMonths,
  strength: readonly FieldPath[],
): FieldPath[] {
  return [
    ...(type === undefined ? (["operation.type"] as const) : []),
    ...(mandate.kind === "unknown" ? mandate.missing : []),
    ...strength,
  ];
}
