/** What does not fit together in an exercise: where, and what is said of it. */
export interface Misfit {
  code: MisfitCode;
  /** A path into the exercise by ids, such as "cuts.short.injects.ambush". */
  place: string;
  /** What stands there: an id that nothing has, a date, a number of minutes. */
  found: string;
  /** What it is held against, where there is one number or date to name. */
  against?: string;
}

export const misfitCodes = [
  "agenda-minutes",
  "inject-after-end",
  "unknown-inject",
  "unknown-role",
  "unknown-cut",
  "unknown-item",
  "unknown-sector",
  "unknown-path",
  "unknown-finding",
  "unknown-source",
  "wrong-answer",
  "constraint-unanswered",
  "unplayed-inject",
  "undealt-role",
  "inject-without-note",
  "item-without-script",
  "few-bands",
  "strength-reversed",
  "known-too-early",
  "moves-back",
  "event-without-source",
  "off-the-map",
] as const;
export type MisfitCode = (typeof misfitCodes)[number];

/** A misfit, or none. */
export function misfitIf(
  isSo: boolean,
  code: MisfitCode,
  place: string,
  found: string | number,
  against?: string | number,
): Misfit[] {
  if (!isSo) return [];
  return [
    { code, place, found: `${found}`, ...(against !== undefined && { against: `${against}` }) },
  ];
}
