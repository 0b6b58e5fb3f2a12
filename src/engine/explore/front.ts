/** The values by which options are held against each other; of each, less is better. NaN: not known. */
export type Marks = ArrayLike<number>;

/**
 * Whether one option is nowhere worse than another, and somewhere better. Where a value of one is
 * known and of the other not, nobody can tell, and neither beats the other.
 */
export function beats(one: Marks, other: Marks): boolean {
  let isBetter = false;
  for (let place = 0; place < one.length; place += 1) {
    const a = one[place] as number;
    const b = other[place] as number;
    if (a < b) isBetter = true;
    else if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) return false;
  }
  return isBetter;
}

/** Options that are alike in every mark; no kept option beats them. */
export interface Alike {
  readonly marks: Marks;
  /** The first of them that came, each by its choices; no more than the front keeps. */
  readonly options: readonly Uint16Array[];
  /** How many came, those that are not kept included. */
  readonly count: number;
}

interface Kept extends Alike {
  readonly marks: Float64Array;
  readonly options: Uint16Array[];
  count: number;
  /** When the first of them came. */
  readonly came: number;
}

/** Where one stands to another. */
type Standing = "beats" | "beaten" | "alike" | "apart";

/**
 * Keeps the options that no other beats. Of those that are alike in every mark a few are kept beside
 * each other, and all are counted.
 */
export class Front {
  #kept: Kept[] = [];
  #came = 0;

  /** @param mostAlike so many options are kept of those that are alike in every mark */
  constructor(readonly mostAlike: number) {}

  /**
   * Takes an option in, unless one that is kept beats it, and lets go of those that it beats. The
   * same option is not to be offered twice.
   */
  offer(marks: Marks, digits: ArrayLike<number>): void {
    this.#came += 1;
    const kept = this.#kept;
    let isBeating = false;
    for (let at = 0; at < kept.length; at += 1) {
      const each = kept[at] as Kept;
      const standing = standingOf(marks, each.marks);
      if (standing === "apart") continue;
      if (standing === "beats") {
        isBeating = true;
        break;
      }
      if (standing === "alike") {
        each.count += 1;
        if (each.options.length < this.mostAlike) each.options.push(Uint16Array.from(digits));
      }
      // What has just decided may well decide on the next one too.
      if (at > 0) {
        kept[at] = kept[at >> 1] as Kept;
        kept[at >> 1] = each;
      }
      return;
    }
    if (isBeating) this.#kept = kept.filter((each) => !beats(marks, each.marks));
    this.#kept.push({
      marks: Float64Array.from(marks),
      options: [Uint16Array.from(digits)],
      count: 1,
      came: this.#came,
    });
  }

  /** In no order that means anything; for those who look on meanwhile. */
  get current(): readonly Alike[] {
    return this.#kept;
  }

  /** In the order in which they came. */
  get inOrder(): readonly Alike[] {
    return [...this.#kept].sort((one, other) => one.came - other.came);
  }
}

function standingOf(one: Marks, other: Marks): Standing {
  let isBetter = false;
  let isWorse = false;
  for (let place = 0; place < one.length; place += 1) {
    const a = one[place] as number;
    const b = other[place] as number;
    if (a < b) isBetter = true;
    else if (a > b) isWorse = true;
    else if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) return "apart";
    if (isBetter && isWorse) return "apart";
  }
  return isBetter ? "beats" : isWorse ? "beaten" : "alike";
}
