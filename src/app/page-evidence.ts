import type { PageId } from "./page-at";

/**
 * What becomes of each page while an exercise holds checks and evidence back from the team whose
 * work is open. "closed": it has nothing else to say, and the frame says so in its place.
 * "withheld": it goes on without what checks and studies say. "none": it shows neither of the open
 * design in any case. A page that is not named here does not compile.
 */
export const evidenceOfPage: Record<PageId, "closed" | "withheld" | "none"> = {
  start: "none",
  reader: "none",
  texts: "withheld",
  wizard: "withheld",
  assessment: "closed",
  draft: "withheld",
  report: "closed",
  evidence: "closed",
  precedents: "withheld",
  means: "withheld",
  stress: "closed",
  options: "withheld",
  tasks: "withheld",
  versions: "none",
  colleagues: "none",
  vote: "withheld",
  share: "withheld",
  link: "none",
  classroom: "none",
  run: "none",
  projector: "none",
  team: "none",
  // The trainer's, of files that the trainer was handed.
  board: "none",
  exercise: "none",
  kit: "none",
  room: "none",
  accessibility: "none",
  glossary: "none",
  guide: "none",
};
