import { defineCheck } from "../../check";
import { daysBetween } from "../../facts/calendar";
import { anyOperation, substantiveDecisions } from "../../operations";
import { isSilent, missingIn, namesOne } from "../../told";
import { met, notMet, notStatedFor, partlyMet, silent } from "../../verdict";

/** An analysis informs a decision only if it was there first and somebody answers for it. */
export const conflictAnalysis = defineCheck({
  id: "conflict-analysis",
  room: "well-informed",
  warrant: "operationalisation",
  consequence: "unmet-prerequisite",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: substantiveDecisions },
  needs: [
    "operation.type",
    "operation.decision",
    "information.conflictAnalysis",
    "information.conflictAnalysisAuthor",
    "information.conflictAnalysisDate",
    "timing.decisionDate",
  ],
  findings: ["autesserre-2010-congo", "abdulhamid-2021-amisom"],
  against: [],
  nulls: [],
  reasons: ["before-decision", "not-before-decision", "no-author", "none"],
  judge: ({ design: { information, timing } }) => {
    const { conflictAnalysis: isThere, conflictAnalysisAuthor: author } = information;
    if (isThere === false) return notMet("none");
    if (isThere === undefined) return notStatedFor(["information.conflictAnalysis"]);
    const { conflictAnalysisDate: written } = information;
    const { decisionDate: decided } = timing;
    const days =
      written !== undefined && decided !== undefined ? daysBetween(written, decided) : undefined;
    if (days !== undefined && days <= 0)
      return partlyMet("not-before-decision", { days: Math.abs(days) });
    const hasAuthor = namesOne("information.conflictAnalysisAuthor", author);
    if (hasAuthor === false) return partlyMet("no-author");
    const dates = silent({
      "information.conflictAnalysisDate": written,
      "timing.decisionDate": decided,
    });
    if (days === undefined || isSilent(hasAuthor))
      return notStatedFor(missingIn([hasAuthor, dates]));
    return met("before-decision", { days });
  },
  remedies: (_, { reason }) => {
    if (reason === "no-author")
      return [{ id: "name-author", kind: "open", path: "information.conflictAnalysisAuthor" }];
    if (reason === "not-before-decision")
      return [{ id: "analyse-first", kind: "open", path: "information.conflictAnalysisDate" }];
    return [{ id: "analyse", kind: "open", path: "information.conflictAnalysis" }];
  },
});
