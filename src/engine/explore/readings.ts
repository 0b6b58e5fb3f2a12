import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import type { Precedent } from "../../precedents/schema";
import type { Check, CheckContext } from "../check";
import { judgeCheck } from "../judge-check";
import { type Status, statuses } from "../status";
import { thresholdsOf } from "../thresholds";
import { type Variable, withChosen } from "./vary";

/** Something that is told of a design as a number, and the fields on which it depends. */
export interface Reading {
  reads: readonly FieldPath[];
  of: (context: CheckContext, design: MandateDesign) => number;
}

/** How a check stands, as its place among the statuses. */
export function standingOf(check: Check): Reading {
  return {
    reads: check.needs,
    of: (context) => statuses.indexOf(judgeCheck(check, context).status),
  };
}

/** The status that a reading of `standingOf` stands for. */
export const statusAt = (place: number) => statuses[place] as Status;

/** Which of its choices each variable has, by their places; 0 is what the design says now. */
export type Digits = ArrayLike<number>;

/** Readings of any combination of choices, in the order in which they were given. */
export type Told = (digits: Digits, reading: number) => number;

/** So many combinations are kept in one piece of memory; beyond, only those that were asked for. */
const mostInOnePiece = 1 << 20;

/**
 * Tells readings for any combination of choices. Each hangs on few of the variables; those that hang
 * on the same ones are worked out together, once for each combination of these, however many
 * combinations of all of them there are.
 */
export function toldOf(
  readings: readonly Reading[],
  design: MandateDesign,
  variables: readonly Variable[],
  precedents: readonly Precedent[],
): Told {
  const groups = new Map<string, Group>();
  const where = readings.map((reading) => {
    const places = placesRead(reading, variables);
    const name = places.join();
    const group = groups.get(name) ?? groupOf(places, variables);
    groups.set(name, group);
    return { group, at: group.readings.push(reading) - 1 };
  });
  const contextOf = contexts(design, variables, precedents);
  return (digits, reading) => {
    const { group, at } = where[reading] as (typeof where)[number];
    const combination = group.isCountable ? numberOf(group, digits) : nameOf(group, digits);
    let told = group.told.get(combination);
    if (!told) {
      const { context, chosen } = contextOf(digits);
      told = Float64Array.from(group.readings, ({ of }) => of(context, chosen));
      group.told.set(combination, told);
    }
    return told[at] as number;
  };
}

/**
 * The design under a combination, made once for all readings that are asked of it in a row. A
 * reading hangs on none of the variables beside its own, so it may be asked of the whole.
 */
function contexts(
  design: MandateDesign,
  variables: readonly Variable[],
  precedents: readonly Precedent[],
) {
  const threshold = thresholdsOf(design);
  const last = new Uint16Array(variables.length);
  let made: { context: CheckContext; chosen: MandateDesign } | undefined;
  return (digits: Digits) => {
    let isSame = made !== undefined;
    for (let place = 0; place < last.length; place += 1) {
      const digit = digits[place] as number;
      if (last[place] === digit) continue;
      last[place] = digit;
      isSame = false;
    }
    if (!made || !isSame) {
      const chosen = withChosen(design, editsAt(variables, digits));
      made = { chosen, context: { design: plainDesign(chosen), threshold, precedents } };
    }
    return made;
  };
}

/** The number of a combination among those of a group. */
function numberOf({ places, strides }: Group, digits: Digits): number {
  let combination = 0;
  for (let i = 0; i < places.length; i += 1) {
    combination += (digits[places[i] as number] as number) * (strides[i] as number);
  }
  return combination;
}

/** A combination by what it changes, where there are more than numbers can tell apart. */
function nameOf({ places }: Group, digits: Digits): string {
  let name = "";
  for (const place of places) if (digits[place] !== 0) name += `${place}:${digits[place]},`;
  return name;
}

/** Readings that hang on the same variables. */
interface Group {
  places: readonly number[];
  /** How far apart the numbers of neighbouring choices are, for each place. */
  strides: readonly number[];
  readings: Reading[];
  /** Whether each combination has a number of its own. */
  isCountable: boolean;
  /** By the combination, the readings in their order. */
  told: {
    get(at: number | string): Float64Array | undefined;
    set(at: number | string, told: Float64Array): unknown;
  };
}

/** The variables that a reading hangs on, by their places. */
export function placesRead(
  { reads }: Pick<Reading, "reads">,
  variables: readonly Variable[],
): number[] {
  const read = new Set(reads);
  return variables.flatMap(({ path }, place) => (read.has(path) ? [place] : []));
}

function groupOf(places: readonly number[], variables: readonly Variable[]): Group {
  const strides: number[] = [];
  let size = 1;
  for (const place of places) {
    strides.push(size);
    size *= variables[place]?.choices.length ?? 1;
  }
  const told = size <= mostInOnePiece ? listed(size) : new Map<number | string, Float64Array>();
  return { places, strides, readings: [], isCountable: size <= Number.MAX_SAFE_INTEGER, told };
}

/** Faster than a map where the numbers begin with 0 and are not too many. */
function listed(size: number): Group["told"] {
  const kept = new Array<Float64Array | undefined>(size);
  return {
    get: (at) => kept[at as number],
    set: (at, told) => {
      kept[at as number] = told;
    },
  };
}

/** What a combination changes of the design, in the order of the variables; of some of them only. */
export function editsAt(
  variables: readonly Variable[],
  digits: Digits,
  places: readonly number[] = variables.map((_, place) => place),
) {
  return places.flatMap((place) => {
    const { path, row, choices } = variables[place] as Variable;
    const digit = digits[place] as number;
    if (digit === 0) return [];
    return [{ path, ...(row === undefined ? {} : { row }), value: choices[digit] }];
  });
}
