import { at, type ClauseMaker, clause, type DraftContext } from "../context";
import { decisionDay } from "../decision-day";
import { gap } from "../gap";
import { type Part, phrase } from "../runs";
import { switched, usualParts } from "./switched";

const dayInMs = 86_400_000;

/** When the last report before expiry is due: a day where the decision has one, else in days. */
function lastReport(context: DraftContext, days: number): string {
  const { words } = context;
  const decided = decisionDay(context);
  if (typeof decided !== "object") return words.say("draft.report.after-days", { days });
  const due = new Date(Date.parse(decided.known) + days * dayInMs).toISOString().slice(0, 10);
  return words.say("draft.report.by-date", { date: words.date(due) });
}

/** The regular report on the operation, and the last one before its mandate ends. */
const report: ClauseMaker = (context) => {
  const { design, words } = context;
  const { reportEveryDays, nextReportDays } = design.commitment;
  if (design.operation.type === "none" && !reportEveryDays && !nextReportDays) return [];
  const cycle: Part = reportEveryDays
    ? words.say("draft.report.every", { days: reportEveryDays })
    : nextReportDays === undefined
      ? [gap(words, "commitment.reportEveryDays")]
      : "";
  const last = nextReportDays === undefined ? "" : lastReport(context, nextReportDays);
  const both = cycle !== "" && last !== "" ? "both" : "one";
  const when = phrase(words, "draft.report.when", { both, cycle, last });
  return [
    {
      ...clause(context, "report", "requests", "report", { ...usualParts(context), when }),
      places: [at("commitment.reportEveryDays"), at("commitment.nextReportDays")],
      component: "reporting",
    },
  ];
};

/** What is reported, to whom and how often. */
export const reportingMakers: readonly ClauseMaker[] = [
  report,
  switched({
    id: "public-reporting",
    field: "impartiality.publicReporting",
    values: [true],
    verbs: ["requests"],
  }),
];
