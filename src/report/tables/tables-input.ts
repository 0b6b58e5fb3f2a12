import type { ReportInput } from "../model/report";

/** What the tables of a report are drawn from: all that the report is, the studies' sentences aside. */
export type TablesInput = Pick<
  ReportInput,
  "design" | "assessment" | "words" | "options" | "records"
>;
