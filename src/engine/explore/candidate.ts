import type { MandateDesign } from "../../domain/design";
import { type PlainDesign, plainDesign } from "../../domain/plain";
import type { Precedent } from "../../precedents/schema";
import { checks as registry } from "../registry";
import { isOpen } from "../status";
import { thresholdsOf } from "../thresholds";
import { ChosenPlain } from "./chosen-plain";
import { drawnBy } from "./combinations";
import { type Group, Groups, type Told } from "./group";
import type { Measure } from "./measure";
import { standingOf, statusAt } from "./readings";
import type { Variable } from "./vary";

export interface CandidateInput {
  design: MandateDesign;
  variables: readonly Variable[];
  precedents: readonly Precedent[];
  measures: readonly Measure[];
}

/** So many combinations are kept by all groups together; beyond, they begin anew. */
const mostKept = 250_000;

/** Names stay below this, so that they are found as small whole numbers. */
const names = 2 ** 30;

/** A number for each choice of each variable; 0 for what the design says now. */
const namesOf = (variables: readonly Variable[], draw: () => number) =>
  variables.map(({ choices }) =>
    Int32Array.from(choices, (_, digit) => (digit === 0 ? 0 : Math.floor(draw() * names))),
  );

/**
 * One combination of choices at a time, and how it stands by every check and every measure. Each of
 * these hangs on few of the variables; those that a changed choice touches are judged anew, or looked
 * up where exactly the same choices of all that they read were judged before.
 */
export class Candidate {
  readonly variables: readonly Variable[];
  /** By variable, the place of what is chosen; 0 is what the design says now. */
  readonly digits: Uint16Array;
  readonly #measures: Float64Array;
  readonly #touched: readonly (readonly Group[])[];
  readonly #groups: readonly Group[];
  readonly #firstNames: readonly Int32Array[];
  readonly #secondNames: readonly Int32Array[];
  /** The choices of the place to which the candidate comes back. */
  readonly #anchor: Uint16Array;
  readonly #chosen: ChosenPlain;
  readonly #judge: (group: Group) => Told;
  readonly #stale: Group[] = [];
  #kept = 0;
  #open = 0;
  #edits = 0;
  #first = 0;
  #second = 0;

  constructor(input: CandidateInput) {
    const { variables, measures } = input;
    this.variables = variables;
    this.digits = new Uint16Array(variables.length);
    this.#measures = new Float64Array(measures.length);
    const groups = new Groups(variables);
    for (const standing of registry.map(standingOf)) groups.of(standing).standings.push(standing);
    for (const [at, measure] of measures.entries()) groups.of(measure).measures.push(at);
    this.#groups = groups.all;
    this.#touched = variables.map((_, place) =>
      this.#groups.filter(({ places }) => places.includes(place)),
    );
    const draw = drawnBy(1);
    this.#firstNames = namesOf(variables, draw);
    this.#secondNames = namesOf(variables, draw);
    this.#anchor = this.digits.slice();
    this.#chosen = new ChosenPlain(plainDesign(input.design), variables);
    this.#judge = judgeOf(input, this.#chosen.values);
    for (const group of this.#groups) this.#mark(group);
    this.anchor();
  }

  /** Chooses for one variable; both by their places. */
  choose(place: number, digit: number): void {
    const before = this.digits[place] as number;
    if (before === digit) return;
    this.digits[place] = digit;
    this.#chosen.choose(place, digit);
    const edits = Number(digit > 0) - Number(before > 0);
    this.#edits += edits;
    const anchored = this.#anchor[place];
    const away = Number(digit !== anchored) - Number(before !== anchored);
    const first = this.#firstNames[place] as Int32Array;
    const second = this.#secondNames[place] as Int32Array;
    const name = (first[before] as number) ^ (first[digit] as number);
    this.#first ^= name;
    this.#second ^= (second[before] as number) ^ (second[digit] as number);
    for (const group of this.#touched[place] as readonly Group[]) {
      group.name ^= name;
      group.edits += edits;
      group.away += away;
      this.#mark(group);
    }
  }

  /** Chooses for all variables. */
  chooseAll(digits: ArrayLike<number>): void {
    for (let place = 0; place < digits.length; place += 1) {
      this.choose(place, digits[place] as number);
    }
  }

  /** Keeps at hand how the candidate stands now, for a walk that often comes back here. */
  anchor(): void {
    this.#settle();
    this.#anchor.set(this.digits);
    for (const group of this.#groups) {
      group.away = 0;
      group.anchored = group.told;
    }
  }

  /** A number below 2 ** 30 that is the same for the same choices, and hardly for others. */
  get firstName(): number {
    return this.#first;
  }

  /** Another such number. */
  get secondName(): number {
    return this.#second;
  }

  /** How many answers differ from the design's. */
  get edits(): number {
    return this.#edits;
  }

  /** How many checks are open. */
  get open(): number {
    this.#settle();
    return this.#open;
  }

  /** The measures in their order; NaN where one is not known. Overwritten by the next choice. */
  get measures(): Float64Array {
    this.#settle();
    return this.#measures;
  }

  #mark(group: Group): void {
    if (group.isStale) return;
    group.isStale = true;
    this.#stale.push(group);
  }

  #settle(): void {
    for (const group of this.#stale) {
      const told = group.find(this.digits) ?? this.#judged(group);
      this.#open += told.open - group.told.open;
      for (let at = 0; at < group.measures.length; at += 1) {
        this.#measures[group.measures[at] as number] = told.values[at] as number;
      }
      group.told = told;
      group.isStale = false;
    }
    this.#stale.length = 0;
  }

  #judged(group: Group): Told {
    const told = this.#judge(group);
    if (this.#kept >= mostKept) {
      for (const each of this.#groups) each.forget();
      this.#kept = 0;
    }
    group.keep(this.digits, told);
    this.#kept += 1;
    return told;
  }
}

const none: readonly number[] = [];

/** Judges a group's checks and measures by the values that are chosen now. */
function judgeOf(
  { design, precedents, measures }: CandidateInput,
  chosen: PlainDesign,
): (group: Group) => Told {
  const context = { design: chosen, threshold: thresholdsOf(design), precedents };
  return ({ standings, measures: own }) => {
    let open = 0;
    for (const { of } of standings) if (isOpen(statusAt(of(context, design)))) open += 1;
    if (own.length === 0) return { open, values: none };
    return { open, values: own.map((at) => measures[at]?.of(context, design) ?? Number.NaN) };
  };
}
