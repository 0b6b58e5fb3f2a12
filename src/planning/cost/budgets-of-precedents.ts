import { minimumComparables } from "../../precedents/comparables";
import { isVerified } from "../../precedents/military-figure";
import { type Quartiles, quartiles } from "../../precedents/quartiles";
import type { Precedent, PrecedentType } from "../../precedents/schema";

/** An operation's own budget for each person that it was authorised to have, at the most. */
export interface BudgetOfPrecedent {
  readonly id: string;
  readonly acronym: string;
  readonly usdMillions: number;
  /** A budget year, such as "2011-12"; the ceiling may be another year's. */
  readonly year: string;
  readonly authorised: number;
  readonly usdPerAuthorised: number;
}

export interface BudgetsOfPrecedents {
  /** Lowest first. */
  readonly operations: readonly BudgetOfPrecedent[];
  /** Only with enough operations to say anything by. */
  readonly quartiles?: Quartiles;
}

/**
 * Budgets by authorised uniformed person of the operations of one type. Only figures that were read
 * in a source, only budgets of the operation itself; support to another's operation is no measure of it.
 */
export function budgetsOfPrecedents(
  precedents: readonly Precedent[],
  type: PrecedentType,
): BudgetsOfPrecedents {
  const operations = precedents
    .filter((precedent) => precedent.type === type)
    .flatMap((precedent) => budgetOf(precedent) ?? [])
    .sort((a, b) => a.usdPerAuthorised - b.usdPerAuthorised);
  if (operations.length < minimumComparables) return { operations };
  return { operations, quartiles: quartiles(operations.map((each) => each.usdPerAuthorised)) };
}

function budgetOf(precedent: Precedent): BudgetOfPrecedent | undefined {
  const { id, acronym, budget } = precedent;
  const authorised = authorisedOf(precedent);
  if (budget?.covers !== "operation" || authorised === undefined) return undefined;
  const { usdMillions, year } = budget;
  const usdPerAuthorised = Math.round((usdMillions * 1_000_000) / authorised);
  return { id, acronym, usdMillions, year, authorised, usdPerAuthorised };
}

/** Troops and police that were authorised at the most, else at first; undefined unless all was read. */
function authorisedOf(precedent: Precedent): number | undefined {
  if (precedent.verified === "no") return undefined;
  for (const time of ["peakAuthorised", "initialAuthorised"] as const) {
    const { troops, police } = precedent[time] ?? {};
    if (troops === undefined || !isVerified(precedent, `${time}.troops`)) continue;
    if (police !== undefined && !isVerified(precedent, `${time}.police`)) continue;
    const persons = troops + (police ?? 0);
    if (persons > 0) return persons;
  }
  return undefined;
}
