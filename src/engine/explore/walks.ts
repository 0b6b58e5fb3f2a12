import type { Candidate } from "./candidate";
import type { Alike } from "./front";
import { MetBefore } from "./met-before";

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
  /** No more than so many are asked for. */
  most: number;
}

/** How often a change puts an answer back as it was designed. */
const backShare = 1 / 3;

/** So many combinations are drawn near one option before another one is. */
const nearOne = 50;

/** After so many draws in a row of what was drawn before, nothing more is looked for. */
const mostInVain = 5_000;

/**
 * Combinations near those that no other beats so far: one of these is drawn, and one to three of its
 * answers are drawn anew, a number of times. None comes twice; ends where hardly any comes that is new.
 */
export function* drawnNear({ candidate, current, draw, met, most }: DrawnInput): Walk {
  const seen = new MetBefore(most);
  const changed: number[] = [];
  for (let inVain = 0; inVain < mostInVain; ) {
    const near = drawnOf(drawnOf(current(), draw).options, draw);
    candidate.chooseAll(near);
    candidate.anchor();
    for (let times = 0; times < nearOne; times += 1) {
      for (let changes = 1 + Math.floor(draw() ** 2 * 3); changes > 0; changes -= 1) {
        changed.push(changeOne(candidate, draw));
      }
      if (candidate.edits > met && seen.isNew(candidate.firstName, candidate.secondName)) {
        inVain = 0;
        yield;
      } else inVain += 1;
      for (const place of changed) candidate.choose(place, near[place] as number);
      changed.length = 0;
    }
  }
}

/** Draws one of a list that is not empty. */
function drawnOf<T>(list: readonly T[], draw: () => number): T {
  return list[Math.floor(draw() * list.length)] as T;
}

/** Draws an answer and its choice anew, and tells its place. */
function changeOne(candidate: Candidate, draw: () => number): number {
  const { variables, edits } = candidate;
  const isBack = edits > 0 && draw() < backShare;
  const place = isBack
    ? editedPlace(candidate, Math.floor(draw() * edits))
    : Math.floor(draw() * variables.length);
  const count = variables[place]?.choices.length ?? 1;
  candidate.choose(place, isBack ? 0 : Math.floor(draw() * count));
  return place;
}

/** The place of the answer that is, so many before it aside, the first that is not as designed. */
function editedPlace({ digits }: Candidate, before: number): number {
  let left = before;
  let place = 0;
  while (digits[place] === 0 || left > 0) {
    if (digits[place] !== 0) left -= 1;
    place += 1;
  }
  return place;
}
