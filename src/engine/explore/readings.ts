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
  const threshold = thresholdsOf(design);
  const groups = new Map<string, Group>();
  const where = readings.map((reading) => {
    const places = placesRead(reading, variables);
    const name = places.join();
    const group = groups.get(name) ?? groupOf(places, variables);
    groups.set(name, group);
    return { group, at: group.readings.push(reading) - 1 };
  });
  return (digits, reading) => {
    const { group, at } = where[reading] as (typeof where)[number];
    let combination = 0;
    for (let i = 0; i < group.places.length; i += 1) {
      combination += (digits[group.places[i] as number] as number) * (group.strides[i] as number);
    }
    let told = group.told.get(combination);
    if (!told) {
      const chosen = withChosen(design, editsAt(variables, digits, group.places));
      const context = { design: plainDesign(chosen), threshold, precedents };
      told = Float64Array.from(group.readings, ({ of }) => of(context, chosen));
      group.told.set(combination, told);
    }
    return told[at] as number;
  };
}

/** Readings that hang on the same variables. */
interface Group {
  places: readonly number[];
  /** How far apart the numbers of neighbouring choices are, for each place. */
  strides: readonly number[];
  readings: Reading[];
  /** By the number of the combination, the readings in their order. */
  told: { get(at: number): Float64Array | undefined; set(at: number, told: Float64Array): unknown };
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
  return { places, strides, readings: [], told: size <= mostInOnePiece ? listed(size) : new Map() };
}

/** Faster than a map where the numbers begin with 0 and are not too many. */
function listed(size: number): Group["told"] {
  const kept = new Array<Float64Array | undefined>(size);
  return {
    get: (at) => kept[at],
    set: (at, told) => {
      kept[at] = told;
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
