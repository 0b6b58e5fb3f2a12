import type { MandateDesign } from "../../domain/design";
import type { Precedent } from "../../precedents/schema";
import { checks as registry } from "../registry";
import { isOpen } from "../status";
import { combinationsOf, setDigits, toAssess } from "./combinations";
import { Front, type Marked } from "./front";
import { editsAt, type Reading, standingOf, statusAt, toldOf } from "./readings";
import type { ChosenEdit, Variable } from "./vary";

/** Something that an option costs; less is better. What is not known of an option beats nothing. */
export interface Measure {
  id: string;
  reads: Reading["reads"];
  /** Zero or more; undefined where it is not known. */
  of: (...told: Parameters<Reading["of"]>) => number | undefined;
}

/** One option that no other beats. */
export interface Explored {
  edits: readonly ChosenEdit[];
  /** Checks that are open (not met or partly met), by id. */
  open: readonly string[];
  /** By measure; a measure that is not known is left out. */
  measures: Readonly<Record<string, number>>;
}

export interface Exploration {
  /** All combinations of the choices. */
  combinations: number;
  /** How many of them were assessed: all, or a part drawn by the seed. */
  assessed: number;
  /** Whether every combination was assessed; else a better option may have been missed. */
  isWhole: boolean;
  options: readonly Explored[];
}

export interface ExploreInput {
  design: MandateDesign;
  variables: readonly Variable[];
  precedents: readonly Precedent[];
  measures: readonly Measure[];
  /** The most combinations to assess; more are drawn from by the seed. */
  most: number;
  /** Whole number; the same seed draws the same combinations. */
  seed: number;
}

/** How far an exploration is. */
export interface ExploreStep {
  assessed: number;
  of: number;
}

/** So many combinations lie between two steps. */
const stepLength = 5_000;

/** Stands for a measure that is not known, so that it beats nothing. */
const notKnown = Number.MAX_VALUE;

/**
 * Assesses every combination of choices by every check, and keeps the options that no other beats on
 * open checks, on each measure and on the number of edits. The number of open checks only compares
 * the options of one search with each other; each check counts alike there, and which are open is
 * told of each option. It searches our checks, not the world.
 *
 * Pauses after every few thousand combinations and tells how far it is, so that whoever runs it can
 * stop it; the return value is the exploration.
 */
export function* explore(input: ExploreInput): Generator<ExploreStep, Exploration> {
  const { design, variables, precedents, measures, most, seed } = input;
  const readings = [
    ...registry.map(standingOf),
    ...measures.map(
      ({ reads, of }): Reading => ({ reads, of: (...told) => of(...told) ?? notKnown }),
    ),
  ];
  const told = toldOf(readings, design, variables, precedents);
  const isOpenAt = (check: number) => isOpen(statusAt(told(digits, check)));
  const all = combinationsOf(variables);
  const toDo = Math.min(all, most);
  const digits = new Uint16Array(variables.length);
  const front = new Front();
  const marks = new Float64Array(measures.length + 2);
  let assessed = 0;
  for (const combination of toAssess(all, most, seed)) {
    setDigits(digits, variables, combination);
    let open = 0;
    for (let check = 0; check < registry.length; check += 1) if (isOpenAt(check)) open += 1;
    let edits = 0;
    for (const digit of digits) if (digit > 0) edits += 1;
    marks[0] = open;
    marks[1] = edits;
    for (let at = 0; at < measures.length; at += 1) {
      marks[at + 2] = told(digits, registry.length + at);
    }
    front.offer(combination, marks);
    assessed += 1;
    if (assessed % stepLength === 0) yield { assessed, of: toDo };
  }
  const toldOfOption = ({ option, marks: own }: Marked): Explored => {
    setDigits(digits, variables, option);
    const edits = editsAt(variables, digits);
    const open = registry.flatMap(({ id }, at) => (isOpenAt(at) ? [id] : []));
    const known = measures.flatMap(({ id }, at) => {
      const value = own[at + 2] as number;
      return value === notKnown ? [] : [[id, value] as const];
    });
    return { edits, open, measures: Object.fromEntries(known) };
  };
  const options = onceEach(front.options).map(toldOfOption);
  return { combinations: all, assessed, isWhole: all <= most, options };
}

/** The same combination may be drawn twice. */
function onceEach(options: readonly Marked[]): Marked[] {
  return [...new Map(options.map((each) => [each.option, each])).values()];
}
