// @ts-check

/**
 * Tests over whole bases or many made designs: slow, and each would be run for every change of the
 * code below it.
 */
const overMany = [
  "engine/unchanged-results",
  "engine/wrong-to-have",
  "engine/silence",
  "engine/needs",
  "engine/locality",
  "engine/cases/arbitrary-design",
];
const ofTables = "evidence/export/tables";
const ofMerges = "domain/merge/merge-designs";
const ofStress = "engine/stress/**/*";
const ofChoices = "engine/explore/**/*";
const quick = [...overMany, ofTables, ofMerges, ofStress, ofChoices];
const quickBut = (/** @type {string} */ test) => quick.filter((each) => each !== test);
const slowOfStress = ["apply/leave-alone", "both-ways", "mends-again", "whole-answer"].map(
  (test) => `engine/stress/${test}`,
);
const besideChecks = ["engine/cases/cases"];

/**
 * The code that is changed to see whether a test notices, room by room, the tests that stand nearest
 * to it, and those that stay out at first: what the quick ones do not notice is tried with these.
 * @type {Record<string, { files: string, beside: string[], without: string[] }>}
 */
export const rooms = {
  "engine: what checks ask of a design": {
    files: "src/engine/facts/**/*.ts",
    beside: ["engine/facts/**/*", ...besideChecks],
    without: quick,
  },
  "engine: checks of troops and commitment": {
    files: "src/engine/checks/{troop-quantity,commitment}/**/*.ts",
    beside: besideChecks,
    without: quick,
  },
  "engine: checks of objectives, timing and host": {
    files: "src/engine/checks/{clear-objectives,early-implementation,host-cooperation}/**/*.ts",
    beside: besideChecks,
    without: quick,
  },
  "engine: checks of impartiality, support and information": {
    files: "src/engine/checks/{impartiality,international-support,well-informed}/**/*.ts",
    beside: besideChecks,
    without: quick,
  },
  "engine: coherence": {
    files: "src/engine/checks/coherence/**/*.ts",
    beside: besideChecks,
    without: quick,
  },
  "engine: evaluation": {
    files: "src/engine/*.ts",
    beside: ["engine/evaluate", "engine/begin-with"],
    without: quick,
  },
  "engine: stress test": {
    files: "src/engine/stress/**/*.ts",
    beside: ["stress-run", "mends", "enumerate", "shocks-of", "apply/apply", "trials/trials"].map(
      (test) => `engine/stress/${test}`,
    ),
    without: [...quickBut(ofStress), ...slowOfStress],
  },
  "engine: search of choices": {
    files: "src/engine/explore/**/*.ts",
    beside: [ofChoices],
    without: quickBut(ofChoices),
  },
  "domain: merge of two copies": {
    files: "src/domain/merge/**/*.ts",
    beside: ["domain/merge/{finding,meaning,merged-beside,decisions,rows-apart,weave}"],
    without: quickBut(ofMerges),
  },
  "domain: votes": {
    files: "src/domain/votes/**/*.ts",
    beside: ["domain/votes/**/*"],
    without: quick,
  },
  "evidence: the base": { files: "src/evidence/*.ts", beside: ["evidence/*"], without: quick },
  "evidence: packs and exports": {
    files: "src/evidence/*/**/*.ts",
    beside: ["evidence/**/*"],
    without: quickBut(ofTables),
  },
  "domain: sections and migrations": {
    files: "src/domain/{sections,tasks,migrations}/**/*.ts",
    beside: ["domain/migrations/**/*", "domain/*"],
    without: quick,
  },
  "domain: the design": { files: "src/domain/*.ts", beside: ["domain/*"], without: quick },
};
