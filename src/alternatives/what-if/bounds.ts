import type { MandateDesign } from "../../domain/design";
import type { Unit } from "../../domain/field";
import type { FieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { valueOf } from "../../domain/stated";
import { minimumComparables } from "../../precedents/comparables";
import { withoutOwnRecord } from "../../precedents/own-record";
import type { Precedent } from "../../precedents/schema";
import { comparablesOf } from "../../precedents/yardsticks/comparables-of";
import type { YardstickId } from "../../precedents/yardsticks/yardstick";

/** The highest figure of comparable operations for what a field states. */
export interface HighestComparable {
  /** How many operations have a verified figure. */
  n: number;
  most: number;
  /** The operation that had it. */
  precedent: string;
}

/** How far a slider reaches, and why so far. Any other number can still be typed. */
export interface SliderBounds {
  least: number;
  most: number;
  /** One step of an arrow key. */
  step: number;
  /**
   * `scale`: the field's own scale, such as 0 to 100 per cent; `value`: twice what the design
   * states; `comparables`: the highest figure of comparable operations; `usual`: a usual range.
   */
  from: "scale" | "value" | "comparables" | "usual";
  comparable?: HighestComparable;
}

/** What the yardsticks count that a field states too. */
const counted: Partial<Record<FieldPath, YardstickId>> = {
  "force.troopCeiling": "troops-per-thousand",
  "force.deployedMilitary": "troops-per-thousand",
  "force.individualPolice": "police-share",
  "force.observersAndStaff": "observers-share",
};

/** Where nothing else says how far to reach. */
const usual: Record<Unit, number> = {
  persons: 1000,
  units: 10,
  months: 24,
  days: 180,
  hours: 72,
  "per-cent": 100,
  "usd-millions": 1000,
  km2: 100_000,
  "month-number": 24,
};

/** About so many steps from one end of a slider to the other. */
const stepsAcross = 100;

/**
 * How far the slider of a number reaches: to twice what the design states or to the highest figure
 * of comparable operations, whichever is more, and never beyond what the field can hold.
 */
export function sliderBounds(
  { value: kind, unit }: FieldRecord,
  stated: number | undefined,
  comparable?: HighestComparable,
): SliderBounds {
  if (kind.kind !== "number") throw new Error("Only a number has a slider.");
  const least = Math.max(0, kind.least);
  if (unit === "per-cent") return { least, most: 100, step: 1, from: "scale" };
  const double = 2 * (stated ?? 0);
  const reach = Math.max(double, comparable?.most ?? 0);
  const wanted = reach > least ? reach : usual[unit ?? "persons"];
  const most = Math.min(kind.most, roundUp(wanted));
  return {
    least,
    most,
    step: stepFor(most - least),
    from: reach <= least ? "usual" : double < reach ? "comparables" : "value",
    ...(comparable ? { comparable } : {}),
  };
}

/** The highest figure of comparable operations; undefined with fewer than may be compared. */
export function highestComparable(
  path: FieldPath,
  design: MandateDesign,
  precedents: readonly Precedent[],
): HighestComparable | undefined {
  const yardstick = counted[path];
  const type = valueOf(design.operation?.type);
  if (!yardstick || type === undefined || type === "none") return undefined;
  const others = withoutOwnRecord(precedents, {
    hostCountries: valueOf(design.situation?.hostCountries),
    date: valueOf(design.timing?.decisionDate),
  });
  const found = comparablesOf(others, yardstick, { type, scope: "national" });
  const highest = found.toSorted((a, b) => b.counted.persons - a.counted.persons)[0];
  if (!highest || found.length < minimumComparables) return undefined;
  return { n: found.length, most: highest.counted.persons, precedent: highest.precedentId };
}

/** To two figures, upwards: 14,430 to 15,000, 23 to 23. */
export function roundUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit) * unit;
}

/** 1, 2, 5, 10, 25, 50, 100, 250 ...: about a hundredth of the range, one at least. */
export function stepFor(range: number): number {
  const rough = range / stepsAcross;
  if (rough <= 1) return 1;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const part = rough / unit;
  const nice = part <= 1 ? 1 : part <= 2.5 ? (unit === 1 ? 2 : 2.5) : part <= 5 ? 5 : 10;
  return nice * unit;
}

/** The bounds that hold a value too: a number that was typed beyond them widens them, for good. */
export function widenedFor(bounds: SliderBounds, value: number | undefined): SliderBounds {
  if (value === undefined || value <= bounds.most) return bounds;
  const most = roundUp(value);
  return { ...bounds, most, step: stepFor(most - bounds.least) };
}
