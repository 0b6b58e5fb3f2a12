import type { OperationType } from "../../domain/vocabulary/operation";
import type { FigureRange, PlanFactor } from "../plan-factor";
import { costsPerUniformed, isOfForce } from "./published-costs";
import { usualReimbursement } from "./reimbursement";

const ofForces = costsPerUniformed.filter(isOfForce);

/** Lowest and highest cost of a uniformed person in a year among operations with a force. */
export const usualPerUniformed: FigureRange = {
  low: Math.min(...ofForces.map(({ usd }) => usd)),
  high: Math.max(...ofForces.map(({ usd }) => usd)),
};

/** The years of US dollars in which `usualPerUniformed` stands. */
export const priceYears = { first: "2011-12", last: "2013-14" } as const;

/** Types of operation of which the ratios are; for others no comparable figure is held. */
const costedTypes: readonly OperationType[] = ["un-peacekeeping", "hybrid"];

/**
 * What a year of one uniformed person costs, the whole budget counted: civilians, movement,
 * equipment. Without a usual figure for types of operation whose budgets were not found.
 */
export function perUniformedFactor(type: OperationType | undefined): PlanFactor {
  const isCosted = type !== undefined && costedTypes.includes(type);
  return {
    id: "cost.per-uniformed",
    unit: "usd-per-year",
    usual: isCosted ? usualPerUniformed : undefined,
    least: 0,
    most: 2_000_000,
    basis: isCosted
      ? {
          title:
            "United Nations: approved budgets of operations with a force, by uniformed person (the ratios are listed below)",
          url: "https://www.un.org/press/en/2011/ga11110.doc.htm",
          year: `${priceYears.first}, ${priceYears.last}`,
          status: "derived",
        }
      : "author",
  };
}

/** How far prices have moved since those years, in per cent: the author's alone, nothing by default. */
export const priceChangeFactor: PlanFactor<undefined> = {
  id: "cost.price-change",
  unit: "per-cent",
  usual: undefined,
  least: -90,
  most: 1_000,
  basis: "author",
};

/** What a contributor is reimbursed for one soldier a month. */
export function reimbursementFactor(decisionDate: string | undefined): PlanFactor {
  const rate = usualReimbursement(decisionDate);
  return {
    id: "cost.reimbursement",
    unit: "usd-per-month",
    usual: rate?.usd,
    least: 0,
    most: 100_000,
    basis: rate?.source ?? "author",
  };
}
