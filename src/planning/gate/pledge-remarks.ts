import type { PlainContributor, PlainDesign } from "../../domain/plain";
import { withinMandate } from "./day";

/** The columns of the ledger at which something can be told. */
export type RemarkedColumn =
  | "name"
  | "military"
  | "police"
  | "pledgedOn"
  | "readinessDays"
  | "arrivesMonth";

/** Something in a pledge that cannot be, or that its other cells do not bear out. */
export type PledgeRemark = { readonly row: string; readonly column: RemarkedColumn } & (
  | { readonly id: "nobody" }
  | { readonly id: "military-not-stated" }
  | { readonly id: "above-ceiling"; readonly ceiling: number }
  | { readonly id: "no-police" }
  | { readonly id: "made-late"; readonly by: string }
  | { readonly id: "ready-after-arrival"; readonly days: number; readonly month: number }
  | { readonly id: "after-end"; readonly month: number }
  | { readonly id: "twice"; readonly first: number }
);

/** The days that a month has at most: readiness within them can be in place by its end. */
const longestMonth = 31;

function numbersOf(pledge: PlainContributor, ceiling: number | undefined): PledgeRemark[] {
  const { id: row, military, police, capability } = pledge;
  const isNobody = military === 0 && (police ?? 0) === 0 && capability !== "formed-police";
  const isTooMany = military !== undefined && ceiling !== undefined && military > ceiling;
  return [
    ...(isNobody ? [{ row, column: "military", id: "nobody" } as const] : []),
    ...(military === undefined && police !== undefined
      ? [{ row, column: "military", id: "military-not-stated" } as const]
      : []),
    ...(isTooMany ? [{ row, column: "military", id: "above-ceiling", ceiling } as const] : []),
    ...(capability === "formed-police" && police === 0
      ? [{ row, column: "police", id: "no-police" } as const]
      : []),
  ];
}

function timesOf(pledge: PlainContributor, design: PlainDesign): PledgeRemark[] {
  const { id: row, pledgedOn, readinessDays: days, arrivesMonth: month } = pledge;
  const { gateDate: by } = design.commitment;
  const isInMandate = withinMandate(design);
  const isUnready = days !== undefined && month !== undefined && days > month * longestMonth;
  return [
    ...(pledgedOn !== undefined && by !== undefined && pledgedOn > by
      ? [{ row, column: "pledgedOn", id: "made-late", by } as const]
      : []),
    ...(isUnready
      ? [{ row, column: "readinessDays", id: "ready-after-arrival", days, month } as const]
      : []),
    ...(month !== undefined && isInMandate?.(month) === false
      ? [{ row, column: "arrivesMonth", id: "after-end", month } as const]
      : []),
  ];
}

/** What makes two rows the same pledge: all that they state. */
const contentOf = ({ id: _id, ...cells }: PlainContributor) => JSON.stringify(cells);

function twice(pledges: readonly PlainContributor[]): PledgeRemark[] {
  return pledges.flatMap((pledge, index): PledgeRemark[] => {
    if (pledge.name === undefined) return [];
    const first = pledges.findIndex((each) => contentOf(each) === contentOf(pledge));
    return first < index ? [{ row: pledge.id, column: "name", id: "twice", first: first + 1 }] : [];
  });
}

/**
 * What is told at the cells of the ledger, row by row. None of it changes what counts. A unit that
 * is in place in a month was ready by then: readiness is reckoned from the decision.
 */
export function pledgeRemarks(design: PlainDesign): PledgeRemark[] {
  const pledges = design.force.contributors ?? [];
  return [
    ...pledges.flatMap((pledge) => [
      ...numbersOf(pledge, design.force.troopCeiling),
      ...timesOf(pledge, design),
    ]),
    ...twice(pledges),
  ];
}
