/** The values by which options are held against each other; of each, less is better. */
export type Marks = ArrayLike<number>;

/** Whether one option is nowhere worse than another, and somewhere better. */
export function beats(one: Marks, other: Marks): boolean {
  let isBetter = false;
  for (let place = 0; place < one.length; place += 1) {
    const [a, b] = [one[place] as number, other[place] as number];
    if (a > b) return false;
    if (a < b) isBetter = true;
  }
  return isBetter;
}

/** An option by its number, with its marks. */
export interface Marked {
  option: number;
  marks: Marks;
}

/**
 * Keeps the options that no other beats, in the order in which they come. Options that are alike in
 * every mark stay beside each other.
 */
export class Front {
  #kept: Marked[] = [];

  /** Takes an option in, unless one that is kept beats it, and lets go of those that it beats. */
  offer(option: number, marks: Marks): void {
    for (const kept of this.#kept) if (beats(kept.marks, marks)) return;
    this.#kept = this.#kept.filter((kept) => !beats(marks, kept.marks));
    this.#kept.push({ option, marks: Array.from(marks) });
  }

  get options(): readonly Marked[] {
    return this.#kept;
  }
}
