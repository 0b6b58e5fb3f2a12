/** What the walk stops at, in the order of the work: from a question to the report. */
export const walkStepIds = [
  "question",
  "evidence",
  "check",
  "assessment",
  "change-first",
  "report",
] as const;
export type WalkStepId = (typeof walkStepIds)[number];

export interface WalkStep {
  readonly id: WalkStepId;
  /** Where it is, as it stands after the #. */
  readonly address: string;
  /** What it speaks of there: the first of these that can be seen. */
  readonly speaksOf: string;
  /** The side on which the words cover least of it. */
  readonly side: "start" | "end";
}

const troops = "/wizard/troops";

export const walkSteps: readonly WalkStep[] = [
  { id: "question", address: troops, speaksOf: "#question-ceiling", side: "start" },
  { id: "evidence", address: troops, speaksOf: '[data-part="evidence"]', side: "start" },
  { id: "check", address: troops, speaksOf: '[data-part="checks"]', side: "start" },
  { id: "assessment", address: "/assessment", speaksOf: "section:has(> #profile)", side: "end" },
  {
    id: "change-first",
    address: "/assessment",
    speaksOf: "section:has(> #change-first)",
    side: "end",
  },
  { id: "report", address: "/report", speaksOf: '[data-part="downloads"]', side: "end" },
];

/** The step at a place, kept within the walk. */
export function stepAt(place: number): { place: number; step: WalkStep } {
  const within = Math.min(Math.max(0, Math.trunc(place) || 0), walkSteps.length - 1);
  const step = walkSteps[within];
  if (!step) throw new Error("the walk has no steps");
  return { place: within, step };
}
