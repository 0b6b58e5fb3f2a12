import type { MandateDesign } from "../domain/design";
import type { Unit } from "../domain/field";

/**
 * A number that a check compares with. `convention`: ours, shown as such. `published`: read in
 * the named source. Each can be changed by the author, with a reason that is printed.
 */
export interface Threshold {
  value: number;
  unit: Unit;
  basis: "convention" | "published";
  /** For a published one, where it was read. */
  source?: { title: string; url: string };
  least: number;
  most: number;
}

const deployment = {
  title:
    "Rappa, The Challenges of Full Deployment on UN Peace Operations, Global Peace Operations Review, 2016",
  url: "http://peaceoperationsreview.org/thematic-essays/the-challenges-of-full-deployment-on-un-peace-operations/",
};

/** Read in a summary of the report, not in the report itself. */
const benchmarks = {
  title:
    "Report of the Panel on United Nations Peace Operations, A/55/305-S/2000/809, 2000, as summarised by IR Digests, 2016",
  url: "https://irdigests.wordpress.com/2016/05/30/fact-file-un-peacekeeping-2/",
};

export const thresholds = {
  /** Low end of the share of the ceiling that is in place at the end of the ramp. */
  "ramp-low-share": { value: 75, unit: "per-cent", basis: "convention", least: 0, most: 100 },
  /** High end of that share: the published mean peak. */
  "ramp-high-share": {
    value: 92.5,
    unit: "per-cent",
    basis: "published",
    source: deployment,
    least: 0,
    most: 100,
  },
  /** Months from the decision to the end of the ramp: the published mean time to peak. */
  "ramp-months": {
    value: 10,
    unit: "months",
    basis: "published",
    source: deployment,
    least: 1,
    most: 60,
  },
  /** Days between the last report and expiry. */
  "report-before-expiry": { value: 30, unit: "days", basis: "convention", least: 0, most: 365 },
  /** Share of tasks that may stand in the first tier. */
  "first-tier-share": { value: 33.4, unit: "per-cent", basis: "convention", least: 1, most: 100 },
  /** How far the cost estimate may lie above the money. */
  "cost-tolerance": { value: 10, unit: "per-cent", basis: "convention", least: 0, most: 100 },
  /** Share of the ceiling that firm pledges should cover. */
  "firm-pledges-share": { value: 80, unit: "per-cent", basis: "convention", least: 0, most: 100 },
  /** An area from which on aviation is asked about. */
  "large-area": { value: 100_000, unit: "km2", basis: "convention", least: 0, most: 10_000_000 },
  /** Military personnel from which on a force is asked about its side effects. */
  "large-force": { value: 5_000, unit: "persons", basis: "convention", least: 0, most: 1_000_000 },
  /** Days within which a unit at rapid readiness can deploy. */
  "rapid-readiness": {
    value: 60,
    unit: "days",
    basis: "published",
    source: {
      title: "United Nations, Peacekeeping Capability Readiness System",
      url: "https://www.un.org/hi/node/237137",
    },
    least: 1,
    most: 365,
  },
  /** Days within which a traditional operation should be able to deploy. */
  "deployment-benchmark-traditional": {
    value: 30,
    unit: "days",
    basis: "published",
    source: benchmarks,
    least: 1,
    most: 730,
  },
  /** Days within which a complex operation should be able to deploy. */
  "deployment-benchmark-complex": {
    value: 90,
    unit: "days",
    basis: "published",
    source: benchmarks,
    least: 1,
    most: 730,
  },
} as const satisfies Record<string, Threshold>;

export type ThresholdId = keyof typeof thresholds;
export const thresholdIds = Object.keys(thresholds) as ThresholdId[];

/** A threshold as a check used it. */
export interface UsedThreshold {
  id: ThresholdId;
  value: number;
  changed: boolean;
}

/** The thresholds in force for a design: its author's own value where there is one within bounds. */
export function thresholdsOf(design: MandateDesign): (id: ThresholdId) => number {
  const changes = new Map(design.thresholds?.map(({ threshold, value }) => [threshold, value]));
  return (id) => {
    const { value, least, most } = thresholds[id] as Threshold;
    const own = changes.get(id);
    return own === undefined || own < least || own > most ? value : own;
  };
}
