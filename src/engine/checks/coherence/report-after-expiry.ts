import {
  daysToExpiry,
  expiryDate,
  expiryNeeds,
  firstReportDays,
  firstReportNeeds,
} from "../../facts/calendar";
import { met, notMet, notStatedFor, silent } from "../../verdict";
import { contradiction } from "./contradiction";

/** A report that falls due after the mandate has expired informs no decision on it. */
export const reportAfterExpiry = contradiction({
  id: "report-after-expiry",
  consequence: "unmet-prerequisite",
  applies: {},
  needs: ["operation.type", ...firstReportNeeds, ...expiryNeeds],
  reasons: ["before-expiry", "after-expiry"],
  judge: ({ design }) => {
    const days = firstReportDays(design);
    const expires = daysToExpiry(design);
    if (days === undefined) return notStatedFor(["commitment.nextReportDays"]);
    if (!expires) {
      const { decisionDate } = design.timing;
      const dates = {
        "timing.decisionDate": decisionDate,
        "timing.expiryDate": expiryDate(design),
      };
      return notStatedFor(silent(dates));
    }
    const figures = { days, expiryDays: expires.high };
    if (days > expires.high) return notMet("after-expiry", figures);
    return days > expires.low
      ? notStatedFor(["timing.decisionDate"])
      : met("before-expiry", figures);
  },
  remedies: () => [{ id: "report-sooner", kind: "open", path: "commitment.nextReportDays" }],
});
