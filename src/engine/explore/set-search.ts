import type { Question } from "./question";
import type { Variable } from "./vary";

/** One answer changed: the variable's place, and the digit of its choice. */
export type PlacedEdit = readonly [place: number, digit: number];

/** A branching of the search: one of these answers has to change. */
interface Branching {
  /** Whether each question is unmet before one of them does. */
  unmet: Uint8Array;
  places: readonly number[];
  at: number;
  digit: number;
}

/**
 * Looks for every set of exactly `size` edits after which no question is unmet, where no smaller set
 * does it. Exact: where a question is unmet, whatever mends it must change an answer that it reads,
 * so only those are tried; and once all sets with an answer changed have been looked through, that
 * answer stays in what is looked through after. A branch is left where it would take more edits than
 * are left: for an unmet question at least one, and one each for questions that share no answer.
 */
export class SetSearch {
  /** Sets found, each in the order of the variables. */
  readonly found: (readonly PlacedEdit[])[] = [];
  /** Combinations looked at. */
  looked = 0;
  /** Whether a branch was left because it would take more edits than `size`. */
  isCut = false;
  readonly #questions: readonly Question[];
  readonly #variables: readonly Variable[];
  readonly #size: number;
  readonly #digits: Uint16Array;
  /** How many branchings hold an answer as it is. */
  readonly #held: Uint8Array;
  readonly #readers: readonly (readonly number[])[];
  readonly #branchings: Branching[] = [];

  constructor(questions: readonly Question[], variables: readonly Variable[], size: number) {
    this.#questions = questions;
    this.#variables = variables;
    this.#size = size;
    this.#digits = new Uint16Array(variables.length);
    this.#held = new Uint8Array(variables.length);
    const readers = variables.map((): number[] => []);
    questions.forEach(({ readPlaces }, at) => {
      for (const place of readPlaces) readers[place]?.push(at);
    });
    this.#readers = readers;
    this.#lookAt(Uint8Array.from(questions, ({ isUnmet }) => (isUnmet(this.#digits) ? 1 : 0)));
  }

  /** Goes on for so many combinations; false once all are looked through. */
  goOn(combinations: number): boolean {
    const until = this.looked + combinations;
    while (this.looked < until) {
      const branching = this.#branchings.at(-1);
      if (!branching) return false;
      this.#next(branching);
    }
    return this.#branchings.length > 0;
  }

  /** The next choice of a branching, or back to the one before it. */
  #next(branching: Branching): void {
    const place = branching.places[branching.at];
    if (place === undefined) {
      for (const each of branching.places) this.#held[each] = (this.#held[each] as number) - 1;
      this.#branchings.pop();
      return;
    }
    branching.digit += 1;
    if (branching.digit >= (this.#variables[place]?.choices.length ?? 0)) {
      this.#digits[place] = 0;
      this.#held[place] = (this.#held[place] as number) + 1;
      branching.at += 1;
      branching.digit = 0;
      return;
    }
    this.#digits[place] = branching.digit;
    const unmet = branching.unmet.slice();
    for (const question of this.#readers[place] ?? [])
      unmet[question] = this.#questions[question]?.isUnmet(this.#digits) ? 1 : 0;
    this.#lookAt(unmet);
  }

  /** Records a combination that leaves nothing unmet; else branches where that may still come. */
  #lookAt(unmet: Uint8Array): void {
    this.looked += 1;
    const open: number[][] = [];
    for (let question = 0; question < unmet.length; question += 1) {
      if (unmet[question]) open.push(this.#freeOf(this.#questions[question] as Question));
    }
    if (open.length === 0) {
      this.found.push(this.#edits());
      return;
    }
    open.sort((one, other) => one.length - other.length);
    const [fewest = []] = open;
    if (fewest.length === 0) return;
    const left = this.#size - this.#branchings.length;
    if (apart(open) > left) {
      this.isCut = true;
      return;
    }
    this.#branchings.push({ unmet, places: fewest, at: 0, digit: 0 });
  }

  /** The answers that a question reads and that may still change. */
  #freeOf({ readPlaces }: Question): number[] {
    return readPlaces.filter((place) => this.#digits[place] === 0 && this.#held[place] === 0);
  }

  #edits(): PlacedEdit[] {
    const edits: PlacedEdit[] = [];
    this.#digits.forEach((digit, place) => {
      if (digit > 0) edits.push([place, digit]);
    });
    return edits;
  }
}

/** How many of some lists of answers share none with each other, taken as they come. */
function apart(lists: readonly (readonly number[])[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const places of lists) {
    if (places.some((place) => taken.has(place))) continue;
    count += 1;
    for (const place of places) taken.add(place);
  }
  return count;
}
