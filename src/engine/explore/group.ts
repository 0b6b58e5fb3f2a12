import { placesRead, type Reading } from "./readings";
import type { Variable } from "./vary";

/** What a group tells of one combination of its own variables. */
export interface Told {
  /** How many of the group's checks are open. */
  readonly open: number;
  /** The group's measures, in its order; NaN where one is not known. */
  readonly values: readonly number[];
}

/** A told combination: what differs from the design, as places each followed by its digit. */
interface Kept {
  readonly told: Told;
  readonly edits: readonly number[];
  /** Another combination that happens to have the same name. */
  readonly next: Kept | undefined;
}

/** Checks and measures that hang on the same variables, and what they told of combinations of these. */
export class Group {
  readonly standings: Reading[] = [];
  /** The measures, by their place among all of them. */
  readonly measures: number[] = [];
  /** A number made of what is chosen now, by which a combination is found again. */
  name = 0;
  /** How many of the group's variables are not as designed. */
  edits = 0;
  /** How many of them are not as they were where the candidate stood when it was anchored. */
  away = 0;
  isStale = false;
  told: Told = { open: 0, values: [] };
  /** What it told where the candidate was anchored. */
  anchored: Told | undefined;
  #kept = new Map<number, Kept>();

  constructor(readonly places: readonly number[]) {}

  /** What was told of exactly these choices; undefined where they were not met. */
  find(digits: Uint16Array): Told | undefined {
    if (this.away === 0 && this.anchored) return this.anchored;
    let kept = this.#kept.get(this.name);
    while (kept && !isOf(kept.edits, digits, this.edits)) kept = kept.next;
    return kept?.told;
  }

  keep(digits: Uint16Array, told: Told): void {
    const edits: number[] = [];
    for (const place of this.places) {
      const digit = digits[place] as number;
      if (digit > 0) edits.push(place, digit);
    }
    this.#kept.set(this.name, { told, edits, next: this.#kept.get(this.name) });
  }

  forget(): void {
    this.#kept = new Map();
  }
}

function isOf(edits: readonly number[], digits: Uint16Array, count: number): boolean {
  if (edits.length !== count * 2) return false;
  for (let at = 0; at < edits.length; at += 2) {
    if (digits[edits[at] as number] !== edits[at + 1]) return false;
  }
  return true;
}

/** The groups that some readings fall into. */
export class Groups {
  readonly #named = new Map<string, Group>();

  constructor(readonly variables: readonly Variable[]) {}

  /** The group of a reading; made where there is none yet. */
  of(reading: Pick<Reading, "reads">): Group {
    const places = placesRead(reading, this.variables);
    const name = places.join();
    const group = this.#named.get(name) ?? new Group(places);
    this.#named.set(name, group);
    return group;
  }

  get all(): readonly Group[] {
    return [...this.#named.values()];
  }
}
