import type { TermId } from "./terms";

interface TopicRecord {
  /** The heading of the user's guide that tells more, as its address there. */
  readonly guide: string;
  /** Words that a newcomer meets on the page. */
  readonly terms: readonly TermId[];
}

/** What can be asked of each page, by its heading; the sentences lie in the catalogue "help". */
const records = {
  start: { guide: "begin", terms: ["mandate", "check"] },
  reader: { guide: "read-a-text", terms: ["operative-paragraph", "modality"] },
  texts: { guide: "compare-texts", terms: ["operative-paragraph", "renewal"] },
  wizard: { guide: "walk-a-mandate", terms: ["not-stated", "check", "warrant", "assumption"] },
  assessment: {
    guide: "read-the-assessment",
    terms: ["met", "partly-met", "not-stated", "warrant", "strength", "remedy"],
  },
  draft: { guide: "draft-the-text", terms: ["operative-paragraph", "preambular-paragraph"] },
  report: { guide: "take-it-with-you", terms: ["warrant", "strength", "override"] },
  factors: { guide: "look-into-the-evidence", terms: ["factor", "context-factor", "strength"] },
  map: { guide: "look-into-the-evidence", terms: ["finding", "related-outcome"] },
  points: { guide: "look-into-the-evidence", terms: ["finding", "association"] },
  checks: { guide: "look-into-the-evidence", terms: ["warrant", "proxy", "threshold"] },
  sources: { guide: "look-into-the-evidence", terms: ["finding", "null-finding"] },
  clauses: { guide: "see-who-was-asked-before", terms: ["precedent", "operative-paragraph"] },
  changes: { guide: "compare-texts", terms: ["renewal", "operative-paragraph"] },
  operations: {
    guide: "see-what-comparable-operations-had",
    terms: ["comparable", "deployed-strength"],
  },
  exhibits: { guide: "learn-from-cases", terms: ["precedent", "mandate"] },
  yardsticks: {
    guide: "see-where-the-design-stands-among-others",
    terms: ["comparable", "expected-strength"],
  },
  sizing: { guide: "work-out-the-troops-for-the-tasks", terms: ["convention", "tier"] },
  cost: {
    guide: "see-what-it-costs-and-how-long-it-takes",
    terms: ["assessed-contributions", "convention"],
  },
  stages: { guide: "count-the-pledges", terms: ["pledge", "two-stage-mandate", "caveat"] },
  stress: { guide: "try-what-breaks-it", terms: ["stress-test", "shock", "exact"] },
  project: { guide: "keep-several-options", terms: ["option", "baseline-option"] },
  compare: { guide: "hold-options-side-by-side", terms: ["option", "baseline-option", "remedy"] },
  "what-if": { guide: "try-other-values", terms: ["check", "met"] },
  "least-change": { guide: "find-the-smallest-change", terms: ["least-change", "exact"] },
  explorer: { guide: "look-for-other-options", terms: ["front", "exact"] },
  tasks: { guide: "order-the-tasks-and-try-fewer", terms: ["tier", "modality", "objective"] },
  versions: { guide: "keep-it-safe", terms: ["option"] },
  colleagues: { guide: "work-on-one-design-with-others", terms: ["override"] },
  vote: { guide: "take-a-first-vote", terms: ["first-vote"] },
  share: { guide: "share-by-a-link", terms: [] },
  link: { guide: "share-by-a-link", terms: [] },
  classroom: {
    guide: "find-an-exercise-in-the-classroom",
    terms: ["cut", "inject", "facilitator"],
  },
  run: { guide: "run-an-exercise", terms: ["cut", "inject", "first-vote", "hot-debrief"] },
  team: { guide: "work-as-a-team", terms: ["inject", "team", "first-vote"] },
  room: { guide: "work-in-a-live-room", terms: ["inject", "team", "facilitator"] },
  board: { guide: "hold-the-debrief", terms: ["debrief-board", "hot-debrief"] },
  exercise: {
    guide: "make-an-exercise-of-your-own",
    terms: ["inject", "cut", "participants-copy"],
  },
  kit: {
    guide: "prepare-a-class-with-the-facilitators-kit",
    terms: ["facilitator", "hot-debrief"],
  },
  accessibility: { guide: "user-guide", terms: [] },
  glossary: { guide: "user-guide", terms: [] },
} as const satisfies Record<string, TopicRecord>;

export type TopicId = keyof typeof records;

/** Every topic of help. */
export const topicIds = Object.keys(records) as TopicId[];

/** What a topic leads on to. */
export function topicRecord(id: TopicId): TopicRecord {
  return records[id];
}
