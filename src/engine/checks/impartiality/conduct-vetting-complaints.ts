import { defineCheck } from "../../check";
import { partsThere } from "../../facts/parts-there";
import { anyOperation, substantiveDecisions } from "../../operations";
import { missingIn, saidYes } from "../../told";
import { met, notMet, notStatedFor, partlyMet } from "../../verdict";

const links = [
  { id: "write-conduct-rules", path: "impartiality.conductRules", field: "conductRules" },
  { id: "vet-before-deployment", path: "impartiality.vetting", field: "vetting" },
  { id: "open-complaints", path: "impartiality.complaints", field: "complaints" },
  { id: "report-in-public", path: "impartiality.publicReporting", field: "publicReporting" },
] as const;

/**
 * Conduct as a chain of four links: rules, vetting before deployment, a way to complain, and
 * reports that the public can read. A rule that nobody can invoke does not reach those it is for.
 */
export const conductVettingComplaints = defineCheck({
  id: "conduct-vetting-complaints",
  room: "impartiality",
  warrant: "practice",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: substantiveDecisions },
  needs: ["operation.type", "operation.decision", ...links.map(({ path }) => path)],
  findings: ["moncrief-2017-discipline", "horne-2020-contributor-conduct"],
  against: [],
  nulls: ["rodriguez-kinne-2019-misconduct"],
  coded: ["accountability", "contributor-rights-record"],
  reasons: ["whole", "no-way-to-complain", "not-public", "rules-or-vetting-missing", "none"],
  judge: ({ design: { impartiality } }) => {
    const told = links.map(({ path, field }) => saidYes(path, impartiality[field]));
    switch (partsThere(told)) {
      case "all":
        return met("whole");
      case "none":
        return notMet("none");
      case "open":
        return notStatedFor(missingIn(told));
      default:
        if (impartiality.complaints === false) return partlyMet("no-way-to-complain");
        if (impartiality.publicReporting === false) return partlyMet("not-public");
        return partlyMet("rules-or-vetting-missing");
    }
  },
  remedies: ({ design }) =>
    links
      .filter(({ field }) => design.impartiality[field] === false)
      .map(({ id, path }) => ({ id, kind: "set", path, value: true })),
});
