import { defineCheck } from "../../check";
import { partsThere } from "../../facts/parts-there";
import { anyOperation, substantiveDecisions } from "../../operations";
import { anyOf, missingIn, namesOne, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

/**
 * Consent erodes by steps. The chain that notices it has three links: a sign that is agreed
 * beforehand, somebody who reports it to the mandating body, and what then follows.
 */
export const erosionThresholdAndFallback = defineCheck({
  id: "erosion-threshold-and-fallback",
  room: "host-cooperation",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: {
    types: anyOperation,
    decisions: substantiveDecisions,
    when: ({ design: { host } }) =>
      host.formalConsent !== "refused" && host.formalConsent !== "not-sought",
  },
  needs: [
    "operation.type",
    "operation.decision",
    "host.formalConsent",
    "host.erosionThreshold",
    "host.fallback",
    "host.violationsReported",
    "host.ownReportingLine",
  ],
  findings: ["duursma-2021-pinioning"],
  against: [],
  nulls: ["yuen-2020-consent"],
  reasons: ["whole", "no-threshold", "no-fallback", "nobody-reports", "nothing"],
  judge: ({ design: { host } }) => {
    const threshold = namesOne("host.erosionThreshold", host.erosionThreshold);
    const fallback = namesOne("host.fallback", host.fallback);
    const reported = anyOf([
      saidYes("host.violationsReported", host.violationsReported),
      saidYes("host.ownReportingLine", host.ownReportingLine),
    ]);
    const links = [threshold, fallback, reported];
    switch (partsThere(links)) {
      case "all":
        return met("whole");
      case "none":
        return notMet("nothing");
      case "open":
        return notStatedFor(missingIn(links));
      default:
        if (threshold === false) return partlyMet("no-threshold");
        return partlyMet(fallback === false ? "no-fallback" : "nobody-reports");
    }
  },
  remedies: (_, { reason }) => {
    const threshold = { id: "set-threshold", kind: "open", path: "host.erosionThreshold" } as const;
    const fallback = { id: "name-fallback", kind: "open", path: "host.fallback" } as const;
    const report = {
      id: "report-violations",
      kind: "set",
      path: "host.violationsReported",
      value: true,
    } as const;
    if (reason === "no-threshold") return [threshold];
    if (reason === "no-fallback") return [fallback];
    return reason === "nobody-reports" ? [report] : [threshold, report, fallback];
  },
});
