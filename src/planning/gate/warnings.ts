import type { PlainDesign } from "../../domain/plain";
import { addMonths } from "../../engine/facts/calendar";
import { inPlaceBy, monthReached } from "./arrivals";
import { largestContributor } from "./concentration";
import type { Condition } from "./conditions";
import type { CountedPledge } from "./counting";
import { withinMandate } from "./day";

/** What a reader should know before leaning on the gate. Numbers of military personnel. */
export type GateWarning =
  /** A number of 0 or a share of 0: nothing needs to be pledged. */
  | { readonly id: "asks-nothing" }
  /** The number asked for is above the troop ceiling. */
  | { readonly id: "above-ceiling"; readonly needed: number; readonly ceiling: number }
  /** There is no ceiling to take the share of: it is 0. */
  | { readonly id: "ceiling-zero" }
  /** Not every unit that counts would be in place on the gate's day. */
  | {
      readonly id: "not-there-by-date";
      readonly there: number;
      readonly needed: number;
      readonly by: string;
      /** The month in which the number is in place; undefined where it never is. */
      readonly month: number | undefined;
    }
  /** The number is in place only after the mandate has ended, or never. */
  | { readonly id: "not-there-before-end"; readonly there: number; readonly needed: number }
  /** Units that count do not say when they arrive. */
  | { readonly id: "arrival-not-stated"; readonly pledges: number; readonly military: number }
  /** The number is reached only with pledges that are not firm. */
  | { readonly id: "rests-on-unfirm"; readonly unfirm: number; readonly firm: number }
  /** One contributor has pledged more than half of what counts or may count. */
  | {
      readonly id: "concentration";
      readonly name: string;
      readonly share: number;
      readonly military: number;
      /** What would count for sure without that contributor. */
      readonly without: number;
      readonly needed: number | undefined;
    }
  /** Units that count have caveats that are not declared. */
  | { readonly id: "caveats-undeclared"; readonly pledges: number; readonly military: number };

const militaryOf = (pledges: readonly CountedPledge[]) =>
  pledges.reduce((sum, { pledge }) => sum + (pledge.military ?? 0), 0);

/** The most military personnel that a condition asks for; undefined where none asks for a number. */
function mostNeeded(conditions: readonly Condition[]): number | undefined {
  const numbers = conditions.flatMap((each) =>
    (each.kind === "military" || each.kind === "share") && each.needed !== undefined
      ? [each.needed]
      : [],
  );
  return numbers.length > 0 ? Math.max(...numbers) : undefined;
}

function askedAmiss({ commitment, force }: PlainDesign): GateWarning[] {
  const { gateMilitary, gateSharePercent } = commitment;
  const { troopCeiling: ceiling } = force;
  const isAbove = gateMilitary !== undefined && ceiling !== undefined && gateMilitary > ceiling;
  return [
    ...(gateMilitary === 0 || gateSharePercent === 0 ? [{ id: "asks-nothing" } as const] : []),
    ...(isAbove ? [{ id: "above-ceiling", needed: gateMilitary, ceiling } as const] : []),
    ...(gateSharePercent !== undefined && ceiling === 0 ? [{ id: "ceiling-zero" } as const] : []),
  ];
}

function tooLate(
  design: PlainDesign,
  sure: readonly CountedPledge[],
  needed: number,
): GateWarning[] {
  const { gateDate: by } = design.commitment;
  const { decisionDate } = design.timing;
  const isInMandate = withinMandate(design);
  const atEnd = isInMandate && inPlaceBy(sure, isInMandate);
  const late: GateWarning[] =
    atEnd !== undefined && atEnd < needed
      ? [{ id: "not-there-before-end", there: atEnd, needed }]
      : [];
  // A gate before the decision is one of pledges alone: nobody could be there by its day.
  if (by === undefined || decisionDate === undefined || decisionDate > by) return late;
  const there = inPlaceBy(sure, (month) => addMonths(decisionDate, month) <= by);
  if (there >= needed) return late;
  const month = monthReached(sure, needed);
  return [{ id: "not-there-by-date", there, needed, by, month }, ...late];
}

function unfirmness(sure: readonly CountedPledge[], needed: number): GateWarning[] {
  const firm = militaryOf(sure.filter(({ pledge }) => pledge.firm === true));
  const all = militaryOf(sure);
  if (all < needed || firm >= needed) return [];
  return [{ id: "rests-on-unfirm", unfirm: all - firm, firm }];
}

function fewShoulders(
  pledges: readonly CountedPledge[],
  needed: number | undefined,
): GateWarning[] {
  const largest = largestContributor(pledges);
  if (largest === undefined || largest.share <= 50) return [];
  return [{ id: "concentration", ...largest, needed }];
}

function silentUnits(sure: readonly CountedPledge[]): GateWarning[] {
  const told = (id: "arrival-not-stated" | "caveats-undeclared", some: CountedPledge[]) =>
    some.length > 0 ? [{ id, pledges: some.length, military: militaryOf(some) }] : [];
  return [
    ...told(
      "arrival-not-stated",
      sure.filter(({ pledge }) => pledge.arrivesMonth === undefined),
    ),
    ...told(
      "caveats-undeclared",
      sure.filter(({ pledge }) => pledge.caveats === "undeclared"),
    ),
  ];
}

/**
 * Warnings about a gate, none of which changes what is reached. Arrivals are told only of pledges
 * that are sure to count and only once these reach the number.
 */
export function gateWarnings(
  design: PlainDesign,
  pledges: readonly CountedPledge[],
  conditions: readonly Condition[],
): GateWarning[] {
  if (conditions.length === 0) return [];
  const needed = mostNeeded(conditions);
  const sure = pledges.filter(({ counts }) => counts === "yes");
  const isReached = needed !== undefined && militaryOf(sure) >= needed;
  return [
    ...askedAmiss(design),
    ...(isReached ? tooLate(design, sure, needed) : []),
    ...(isReached ? unfirmness(sure, needed) : []),
    ...fewShoulders(pledges, needed),
    ...silentUnits(sure),
  ];
}
