import type { MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import type { Precedent } from "../../precedents/schema";
import { checks as registry } from "../registry";
import { isOpen } from "../status";
import { thresholdsOf } from "../thresholds";
import { chosenPlain } from "./chosen-plain";
import type { Measure } from "./measure";
import { editsAt, placesRead, type Reading, standingOf, statusAt } from "./readings";
import { type Variable, withChosen } from "./vary";

/** What a group tells of one combination of its own variables. */
interface Told {
  open: number;
  /** The group's measures, in its order; NaN where one is not known. */
  values: readonly number[];
}

/** Checks and measures that hang on the same variables. */
interface Group {
  readonly places: readonly number[];
  /** How far apart the numbers of neighbouring choices are; by the variable's place in all. */
  readonly strides: ReadonlyMap<number, number>;
  readonly standings: Reading[];
  /** The measures, by their place among all of them. */
  readonly measures: number[];
  readonly kept: Kept;
  /** The number of the combination that is chosen now. */
  now: number;
  told: Told;
  isStale: boolean;
}

/** Tells of combinations that were met, by number or, where numbers would not be exact, by name. */
type Kept = Map<number | string, Told>;

/** So many combinations of one group are kept; beyond, it begins anew. */
const mostKept = 100_000;

export interface CandidateInput {
  design: MandateDesign;
  variables: readonly Variable[];
  precedents: readonly Precedent[];
  measures: readonly Measure[];
}

/**
 * One combination of choices at a time, and how it stands by every check and measure. Each of them
 * hangs on few of the variables, so only those that a changed choice touches are judged again, or
 * looked up where the same values of all that they read were met before.
 */
export class Candidate {
  readonly digits: Uint16Array;
  readonly variables: readonly Variable[];
  readonly #groups: Group[] = [];
  readonly #touched: readonly (readonly Group[])[];
  readonly #stale: Group[] = [];
  readonly #values: Float64Array;
  readonly #judge: (group: Group) => Told;
  #open = 0;
  #edits = 0;

  constructor({ design, variables, precedents, measures }: CandidateInput) {
    this.variables = variables;
    this.digits = new Uint16Array(variables.length);
    this.#values = new Float64Array(measures.length);
    const named = new Map<string, Group>();
    const groupFor = (reading: Pick<Reading, "reads">) => {
      const places = placesRead(reading, variables);
      const name = places.join();
      const group = named.get(name) ?? groupOf(places, variables);
      named.set(name, group);
      return group;
    };
    for (const check of registry) {
      const standing = standingOf(check);
      groupFor(standing).standings.push(standing);
    }
    measures.forEach((measure, at) => {
      groupFor(measure).measures.push(at);
    });
    this.#groups = [...named.values()];
    this.#touched = variables.map((_, place) =>
      this.#groups.filter(({ places }) => places.includes(place)),
    );
    const threshold = thresholdsOf(design);
    const plainAt = chosenPlain(plainDesign(design), variables);
    this.#judge = (group) => {
      const context = { design: plainAt(this.digits, group.places), threshold, precedents };
      let open = 0;
      for (const { of } of group.standings) {
        if (isOpen(statusAt(of(context, design)))) open += 1;
      }
      if (group.measures.length === 0) return { open, values: none };
      const chosen = withChosen(design, editsAt(variables, this.digits, group.places));
      const values = group.measures.map((at) => measures[at]?.of(context, chosen) ?? Number.NaN);
      return { open, values };
    };
    for (const group of this.#groups) this.#mark(group);
  }

  /** Chooses for one variable, by places. */
  choose(place: number, digit: number): void {
    const before = this.digits[place] as number;
    if (before === digit) return;
    this.digits[place] = digit;
    this.#edits += (digit > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
    for (const group of this.#touched[place] as readonly Group[]) {
      group.now += (digit - before) * (group.strides.get(place) as number);
      this.#mark(group);
    }
  }

  /** How many answers differ from the design's. */
  get edits(): number {
    return this.#edits;
  }

  /** How many checks are open. */
  open(): number {
    this.#settle();
    return this.#open;
  }

  /** A measure by its place; NaN where it is not known. */
  measure(at: number): number {
    this.#settle();
    return this.#values[at] as number;
  }

  #mark(group: Group) {
    if (group.isStale) return;
    group.isStale = true;
    this.#stale.push(group);
  }

  #settle() {
    for (const group of this.#stale) {
      const name = isExact(group.now) ? group.now : this.#nameOf(group);
      let told = group.kept.get(name);
      if (!told) {
        told = this.#judge(group);
        if (group.kept.size >= mostKept) group.kept.clear();
        group.kept.set(name, told);
      }
      this.#open += told.open - group.told.open;
      for (let i = 0; i < group.measures.length; i += 1) {
        this.#values[group.measures[i] as number] = told.values[i] as number;
      }
      group.told = told;
      group.isStale = false;
    }
    this.#stale.length = 0;
  }
}
