/**
 * Which combinations were met, by two numbers below 2 ** 30 for each. Two that have both numbers in
 * common count as one, so that the later may be left out; that happens once in many millions of pairs.
 */
export class MetBefore {
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #mask: number;

  /** @param most no more than so many are met */
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, most * 2)));
    this.#first = new Int32Array(size).fill(-1);
    this.#second = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** Whether this is the first time; from then on it no longer is. */
  isNew(first: number, second: number): boolean {
    let at = (first ^ (second >>> 7)) & this.#mask;
    while (this.#first[at] !== -1) {
      if (this.#first[at] === first && this.#second[at] === second) return false;
      at = (at + 1) & this.#mask;
    }
    this.#first[at] = first;
    this.#second[at] = second;
    return true;
  }
}
