import type { FigureSource } from "../plan-factor";

/** What the United Nations pays a contributor for one soldier a month, from a day on. */
export interface ReimbursementRate {
  readonly from: string;
  readonly usd: number;
  readonly source: FigureSource;
}

const assembly2014 = {
  title: "The Nation, report of 5 July 2014 on the rates that the General Assembly agreed",
  url: "https://nation.com.pk/05-Jul-2014/unga-okays-reimbursement-rate-for-peace-keeping-states",
  year: "2014",
  status: "seen",
} as const satisfies FigureSource;

/** Earliest first. Rates after the last one were not found. */
export const reimbursementRates: readonly ReimbursementRate[] = [
  { from: "2014-07-01", usd: 1_332, source: assembly2014 },
  { from: "2016-07-01", usd: 1_365, source: assembly2014 },
  { from: "2017-07-01", usd: 1_410, source: assembly2014 },
  {
    from: "2018-07-01",
    usd: 1_428,
    source: {
      title: "General Assembly resolution A/RES/72/285, as given by casquebleu.org",
      url: "https://casquebleu.org/index.php?oldid=348&title=Personnel_reimbursement",
      year: "2018",
      status: "seen",
    },
  },
  {
    from: "2022-07-01",
    usd: 1_448,
    source: { title: "General Assembly resolution A/RES/76/276", year: "2022", status: "recalled" },
  },
];

/** The rate in force on a day; undefined before the first. The last one holds on, for want of a later. */
export function reimbursementOn(date: string): ReimbursementRate | undefined {
  return reimbursementRates.findLast(({ from }) => from <= date);
}

/** The rate to begin with: that of the decision's day, else the latest that is known. */
export function usualReimbursement(
  decisionDate: string | undefined,
): ReimbursementRate | undefined {
  return decisionDate === undefined ? reimbursementRates.at(-1) : reimbursementOn(decisionDate);
}
