/** How much of a design's assessment a brief holds. */
export interface BriefLength {
  /** Open checks, of those to change first. */
  readonly changes: number;
  /** Findings that point another way on these checks. */
  readonly contrary: number;
  /** Letters of each text that the author wrote: the summary, and the reason of a dissent. */
  readonly ownText: number;
}

const whole = Number.POSITIVE_INFINITY;

/** The lengths of a brief, in the order in which they are tried until one fits on its pages. */
export const briefLengths: readonly [BriefLength, ...BriefLength[]] = [
  { changes: 4, contrary: 3, ownText: whole },
  { changes: 3, contrary: 3, ownText: whole },
  { changes: 3, contrary: 2, ownText: whole },
  { changes: 2, contrary: 2, ownText: whole },
  { changes: 2, contrary: 2, ownText: 400 },
  { changes: 1, contrary: 1, ownText: 400 },
  { changes: 1, contrary: 1, ownText: 150 },
];

/** The pages of a brief. */
export const briefPages = 2;
