import { defineCheck } from "../../check";
import { daysToExpiry, expiryNeeds, firstReportDays, firstReportNeeds } from "../../facts/calendar";
import { anyOperation, mandateDecisions } from "../../operations";
import { met, notStatedFor, partlyMet, silent } from "../../verdict";

/**
 * The length of a mandate is a means of control and is not judged. Two things are flagged: a first
 * report that comes after expiry, and a stated lack of intention to renew.
 */
export const renewalAndReportFlag = defineCheck({
  id: "renewal-and-report-flag",
  room: "commitment",
  warrant: "practice",
  consequence: "proxy",
  asks: "relation",
  since: "1.0.0",
  applies: { types: anyOperation, decisions: [...mandateDecisions, "technical-rollover"] },
  needs: [
    "operation.type",
    "operation.decision",
    ...expiryNeeds,
    ...firstReportNeeds,
    "commitment.renewalIntended",
  ],
  findings: [],
  against: [],
  nulls: [],
  reasons: ["no-flag", "report-after-expiry", "no-renewal-intended"],
  judge: ({ design }) => {
    const { renewalIntended } = design.commitment;
    const report = firstReportDays(design);
    const expiry = daysToExpiry(design);
    if (report !== undefined && expiry !== undefined && report > expiry.high)
      return partlyMet("report-after-expiry", { report, expiry: expiry.high });
    if (renewalIntended === false) return partlyMet("no-renewal-intended");
    if (report === undefined || expiry === undefined || renewalIntended === undefined)
      return notStatedFor(
        silent({
          "commitment.reportEveryDays": report,
          "commitment.durationMonths": expiry,
          "commitment.renewalIntended": renewalIntended,
        }),
      );
    // Between the shortest and the longest that the stated months can be, only the day on which they begin can tell.
    if (report > expiry.low) return notStatedFor(["timing.decisionDate"]);
    return met("no-flag", { report, expiry: expiry.low });
  },
  remedies: (_context, { reason }) =>
    reason === "report-after-expiry"
      ? [{ id: "earlier-report", kind: "open", path: "commitment.reportEveryDays" }]
      : [{ id: "say-renewal", kind: "open", path: "commitment.renewalIntended" }],
});
