import type { OperationType } from "../../domain/vocabulary/operation";
import type { FigureSource } from "../plan-factor";

const budgets2011 = {
  title:
    "United Nations, General Assembly, GA/11110, approved budgets 2011-12, beside the yearly mean of uniformed personnel in 2011 in github.com/corinnee/UN_Peacekeeping_Analytics",
  url: "https://www.un.org/press/en/2011/ga11110.doc.htm",
  year: "2011-12",
  status: "derived",
} as const satisfies FigureSource;

/** What one uniformed person of an operation has cost in a year, everything in its budget counted. */
export interface CostPerUniformed {
  readonly id: string;
  /** The operation's short name; absent for all operations together. */
  readonly operation?: string;
  readonly type?: OperationType;
  /** US dollars of the year, rounded to the nearest 500 or 1,000. */
  readonly usd: number;
  /** What it was worked out from; the persons are absent where only the ratio is held. */
  readonly budgetUsdMillions: number;
  readonly persons?: number;
  readonly source: FigureSource;
}

/**
 * Budget for each uniformed person, lowest first. The yearly means miss some contributors, so that
 * a ratio may be too high; budget years run from July to June and the means by the calendar.
 */
export const costsPerUniformed: readonly CostPerUniformed[] = [
  {
    id: "undof-2011",
    operation: "UNDOF",
    type: "un-peacekeeping",
    usd: 48_000,
    budgetUsdMillions: 49.56,
    persons: 1_043,
    source: budgets2011,
  },
  {
    id: "unmil-2011",
    operation: "UNMIL",
    type: "un-peacekeeping",
    usd: 55_000,
    budgetUsdMillions: 510.07,
    persons: 9_229,
    source: budgets2011,
  },
  {
    id: "unficyp-2011",
    operation: "UNFICYP",
    type: "un-peacekeeping",
    usd: 60_000,
    budgetUsdMillions: 55.74,
    persons: 929,
    source: budgets2011,
  },
  {
    id: "minustah-2011",
    operation: "MINUSTAH",
    type: "un-peacekeeping",
    usd: 65_000,
    budgetUsdMillions: 793.3,
    persons: 12_234,
    source: budgets2011,
  },
  {
    id: "unamid-2011",
    operation: "UNAMID",
    type: "hybrid",
    usd: 74_000,
    budgetUsdMillions: 1_700,
    persons: 22_974,
    source: budgets2011,
  },
  {
    id: "monusco-2011",
    operation: "MONUSCO",
    type: "un-peacekeeping",
    usd: 75_000,
    budgetUsdMillions: 1_420,
    source: budgets2011,
  },
  {
    id: "all-2013",
    usd: 79_500,
    budgetUsdMillions: 7_780,
    persons: 97_904,
    source: {
      title: "United Nations, fact sheet on peacekeeping of 31 December 2013",
      url: "https://issuu.com./unicmoscow/docs/fact_sheet_on_latest_peacekeeping__",
      year: "2013-14",
      status: "derived",
    },
  },
  {
    id: "unmit-2011",
    operation: "UNMIT",
    type: "un-police",
    usd: 151_000,
    budgetUsdMillions: 196.74,
    persons: 1_305,
    source: budgets2011,
  },
];

/** Whether a ratio is one of operations with a force; police operations cost far more a person. */
export const isOfForce = ({ type }: CostPerUniformed): boolean => type !== "un-police";

/** What a whole operation, or all of them, cost over a stretch of time. */
export interface WholeCost {
  /** Words: `cost.whole.<id>`. */
  readonly id: string;
  readonly usdMillions: number;
  readonly months: number;
  readonly source: FigureSource;
}

/** Whole costs, each for its own stretch; the words say what else the source sets beside it. */
export const wholeCosts: readonly WholeCost[] = [
  {
    id: "minusca-39-months",
    usdMillions: 2_400,
    months: 39,
    source: {
      title: "United States Government Accountability Office, GAO-18-243, 2018",
      url: "https://fdocuments.in/document/february-2018-un-peacekeeping-gaogov-promote-international-peace-and-security.html",
      year: "2014-17",
      status: "seen",
    },
  },
  {
    id: "minustah-14-months",
    usdMillions: 428,
    months: 14,
    source: {
      title: "United States Government Accountability Office, GAO-06-331, 2006",
      url: "https://gao.gov/products/gao-06-331",
      year: "2004-05",
      status: "seen",
    },
  },
  {
    id: "light-force-of-8000",
    usdMillions: 360,
    months: 12,
    source: {
      title: "Dobbins and others, RAND research brief RB-9241, 2007",
      url: "https://www.rand.org/pubs/research_briefs/RB9241.html",
      year: "2007",
      status: "seen",
    },
  },
  {
    id: "light-police-of-1000",
    usdMillions: 170,
    months: 12,
    source: {
      title: "Dobbins and others, RAND research brief RB-9241, 2007",
      url: "https://www.rand.org/pubs/research_briefs/RB9241.html",
      year: "2007",
      status: "seen",
    },
  },
  {
    id: "all-2015-16",
    usdMillions: 8_300,
    months: 12,
    source: {
      title: "United Nations, press release on the budgets of peacekeeping 2015-16",
      url: "https://press.un.org/en/node?page=1928",
      year: "2015-16",
      status: "seen",
    },
  },
  {
    id: "all-2016-17",
    usdMillions: 7_860,
    months: 12,
    source: {
      title: "United Nations, General Assembly, Fifth Committee, GA/AB/4201, 2016",
      url: "https://press.un.org/en/2016/gaab4201.doc.htm",
      year: "2016-17",
      status: "seen",
    },
  },
  {
    id: "all-2017-18",
    usdMillions: 6_800,
    months: 12,
    source: {
      title: "United Nations, General Assembly, GA/11927, 2017",
      url: "https://press.un.org/en/2017/ga11927.doc.htm",
      year: "2017-18",
      status: "seen",
    },
  },
];
