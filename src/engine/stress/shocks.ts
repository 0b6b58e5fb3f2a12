import type { ShockKind, ShockRecord } from "./shock";

const deployment = {
  title:
    "Rappa, The Challenges of Full Deployment on UN Peace Operations, Global Peace Operations Review, 2016",
  url: "http://peaceoperationsreview.org/thematic-essays/the-challenges-of-full-deployment-on-un-peace-operations/",
};

/** A study of the evidence base that bears on what the shock tries; none gives a level. */
const finding = (id: string) => ({ basis: "finding", id }) as const;

/**
 * Every kind of shock, in the order in which they are shown. Levels without a source are
 * conventions of ours: they say what is tried, not what is likely.
 */
export const shockRecords: readonly ShockRecord[] = [
  {
    // Of those firmly pledged, or where the ceiling is climbed to, of the ceiling.
    kind: "strength",
    unit: "per-cent",
    levels: [100, 92.5, 75, 50],
    least: 0,
    most: 100,
    whole: false,
    worse: "lower",
    order: "chain",
    names: [],
    touches: ["force.contributors[].military", "force.deployedMilitary"],
    sources: [{ level: 92.5, basis: "published", id: "peak-share-of-ceiling", ...deployment }],
  },
  {
    // Months by which every arrival slips, dates of deployment included.
    kind: "lateness",
    unit: "months",
    levels: [0, 3, 6, 12],
    least: 0,
    most: 60,
    whole: true,
    worse: "higher",
    order: "chain",
    names: [],
    touches: [
      "force.contributors[].arrivesMonth",
      "timing.firstDeploymentDate",
      "timing.fullDeploymentDate",
    ],
    sources: [{ basis: "published", id: "months-to-peak", ...deployment }],
  },
  {
    kind: "consent",
    unit: "named",
    levels: [0, 1, 2, 3],
    least: 0,
    most: 3,
    whole: true,
    worse: "higher",
    order: "chain",
    names: ["as-designed", "formal-only", "obstructed", "withdrawn"],
    touches: [
      "host.formalConsent",
      "host.politicalWill",
      "host.dailyCooperation",
      "host.accessGuarantee",
      "host.statusAgreement",
      "situation.sectors[].mobility",
      "force.aviation",
    ],
    sources: [
      finding("duursma-2021-pinioning"),
      finding("malan-hunt-2014-south-sudan"),
      finding("duursma-2019-obstruction"),
    ],
  },
  {
    kind: "neighbour",
    unit: "named",
    levels: [0, 1],
    least: 0,
    most: 1,
    whole: true,
    worse: "higher",
    order: "chain",
    names: ["as-designed", "hostile"],
    touches: [
      "international.neighbours",
      "situation.outsideBackers",
      "force.contributors[].military",
      "force.aviation",
      "force.quickReactionForce",
      "force.levelTwoHospital",
      "force.engineering",
      "force.formedPoliceUnits",
    ],
    sources: [finding("deltenre-2016-borders"), finding("adebajo-landsberg-2000-africa")],
  },
  {
    kind: "contributor",
    unit: "named",
    levels: [0, 1],
    least: 0,
    most: 1,
    whole: true,
    worse: "higher",
    order: "chain",
    names: ["as-designed", "gone"],
    touches: [
      "force.contributors[].military",
      "force.aviation",
      "force.quickReactionForce",
      "force.levelTwoHospital",
      "force.engineering",
      "force.formedPoliceUnits",
    ],
    sources: [],
  },
  {
    kind: "reserve",
    unit: "named",
    levels: [0, 1],
    least: 0,
    most: 1,
    whole: true,
    worse: "higher",
    order: "chain",
    names: ["as-designed", "gone"],
    touches: ["commitment.reserve"],
    sources: [],
  },
  {
    // Months by which the money comes later than the decision.
    kind: "money",
    unit: "months",
    levels: [0, 6],
    least: 0,
    most: 60,
    whole: false,
    worse: "higher",
    order: "chain",
    names: [],
    touches: ["commitment.fundingCoversMonths"],
    sources: [],
  },
  {
    kind: "warning",
    unit: "named",
    levels: [0, 1, 2],
    least: 0,
    most: 2,
    whole: true,
    worse: "higher",
    order: "chain",
    names: ["as-designed", "outside-sources-cut", "chain-cut"],
    touches: ["information.warningSources", "information.analysisCell", "information.wordBack"],
    sources: [finding("williams-2010-enhancing"), finding("oios-2014-response")],
  },
  {
    kind: "violence",
    unit: "named",
    levels: [0, 1, 2],
    least: 0,
    most: 2,
    whole: true,
    worse: "higher",
    order: "apart",
    names: ["as-designed", "moves", "doubles"],
    touches: ["situation.perpetrators", "situation.sectors[].risk", "purpose.tasks[].troopsNeeded"],
    sources: [finding("fjelde-2019-rebels"), finding("fjelde-2019-government")],
  },
];

/** The record of a kind of shock. */
export function shockRecord(kind: ShockKind): ShockRecord {
  const record = shockRecords.find((each) => each.kind === kind);
  if (!record) throw new Error(`no shock of the kind ${kind}`);
  return record;
}
