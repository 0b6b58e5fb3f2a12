/**
 * From when on a team in an exercise is shown checks and evidence: all the time, once its first
 * blind vote is closed, or only at the debrief.
 */
export const evidenceTimes = ["shown", "after-first-vote", "at-debrief"] as const;
export type EvidenceTime = (typeof evidenceTimes)[number];
