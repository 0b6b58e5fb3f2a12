/**
 * One catalogue file for each. `units` is always loaded: the formatters of numbers with a unit
 * take their words from it.
 */
export const NAMESPACES = [
  "accessibility",
  "app",
  "ui",
  "units",
  "wizard",
  "fields",
  "checks",
  "coherence",
  "evidence",
  "precedents",
  "precedents-page",
  "report",
  "room",
  "cli",
  "reader",
  "compare",
  "wording",
  "templates",
  "recovery",
  "versions",
  "draft",
  "draft-page",
  "comments",
  "colleagues",
] as const;

export type Namespace = (typeof NAMESPACES)[number];
