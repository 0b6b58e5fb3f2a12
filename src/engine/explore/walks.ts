import type { Candidate } from "./candidate";
import type { Alike } from "./front";

/** A walk over combinations: the candidate stands at each in turn, and is assessed between two steps. */
export type Walk = Generator<void, void>;

/** Every combination with exactly so many answers that are not as designed, each once. */
export function* withEdits(candidate: Candidate, size: number, from = 0): Walk {
  if (size === 0) {
    yield;
    return;
  }
  const { variables } = candidate;
  for (let place = from; place <= variables.length - size; place += 1) {
    const count = variables[place]?.choices.length ?? 1;
    for (let digit = 1; digit < count; digit += 1) {
      candidate.choose(place, digit);
      if (size === 1) yield;
      else yield* withEdits(candidate, size - 1, place + 1);
    }
    candidate.choose(place, 0);
  }
}

/** Every combination, each once, the last variable's choices the fastest. */
export function* everyOne(candidate: Candidate): Walk {
  const { variables, digits } = candidate;
  for (;;) {
    yield;
    let place = variables.length - 1;
    while (place >= 0 && digits[place] === (variables[place]?.choices.length ?? 1) - 1) {
      candidate.choose(place, 0);
      place -= 1;
    }
    if (place < 0) return;
    candidate.choose(place, (digits[place] as number) + 1);
  }
}

export interface DrawnInput {
  candidate: Candidate;
  /** The options from which a next one is drawn; never empty. */
  current: () => readonly Alike[];
  /** From 0 up to 1. */
  draw: () => number;
  /** Combinations with up to so many edits were met already. */
  met: number;
}

/** How often a change puts an answer back as it was designed. */
const backShare = 1 / 3;

/** After so many draws in a row of what was drawn before, nothing more is looked for. */
const mostInVain = 5_000;

/**
 * Combinations near those that no other beats so far: one of these is drawn, and one to three of its
 * answers are drawn anew. None comes twice; ends where hardly any comes that is new.
 */
export function* drawnNear({ candidate, current, draw, met }: DrawnInput): Walk {
  const seen = new Met();
  let inVain = 0;
  while (inVain < mostInVain) {
    const { options } = drawnOf(current(), draw);
    candidate.chooseAll(drawnOf(options, draw));
    for (let changes = 1 + Math.floor(draw() ** 2 * 3); changes > 0; changes -= 1) {
      changeOne(candidate, draw);
    }
    if (candidate.edits <= met || !seen.isNew(candidate.digits)) {
      inVain += 1;
      continue;
    }
    inVain = 0;
    yield;
  }
}

/** Draws one of a list that is not empty. */
function drawnOf<T>(list: readonly T[], draw: () => number): T {
  return list[Math.floor(draw() * list.length)] as T;
}

function changeOne(candidate: Candidate, draw: () => number): void {
  const { variables, digits, edits } = candidate;
  if (edits > 0 && draw() < backShare) {
    let left = Math.floor(draw() * edits);
    for (let place = 0; place < digits.length; place += 1) {
      if (digits[place] === 0) continue;
      if (left === 0) {
        candidate.choose(place, 0);
        return;
      }
      left -= 1;
    }
  }
  const place = Math.floor(draw() * variables.length);
  const count = variables[place]?.choices.length ?? 1;
  candidate.choose(place, Math.floor(draw() * count));
}

/**
 * Which combinations were met, by two names of each. One that has both names in common with another
 * counts as met, so that it may be left out, once in many thousands of millions.
 */
class Met {
  readonly #seen = new Set<number>();

  isNew(digits: Uint16Array): boolean {
    let one = 0x811c9dc5;
    let other = 0x9e3779b9;
    for (let place = 0; place < digits.length; place += 1) {
      const digit = digits[place] as number;
      if (digit === 0) continue;
      one = Math.imul(one ^ (place * 65_536 + digit), 0x01000193);
      other = Math.imul((other + place * 65_536 + digit) ^ (other >>> 13), 0x5bd1e995);
    }
    const name = (one >>> 0) * 2_097_152 + ((other >>> 0) & 0x1fffff);
    if (this.#seen.has(name)) return false;
    this.#seen.add(name);
    return true;
  }
}
