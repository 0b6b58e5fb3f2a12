/** What the options of a project are held against. */
export const baselineKinds = [
  "no-mission",
  "current-mandate",
  "political-mission",
  "regional-force",
] as const;
export type BaselineKind = (typeof baselineKinds)[number];

/** So many options a project may have; a baseline stands beside them. */
export const mostOptions = 8;
