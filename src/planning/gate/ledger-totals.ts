import type { PlainContributor } from "../../domain/plain";
import type { Capability } from "./conditions";

/** Units and persons pledged. `silent`: units that state neither military nor police personnel. */
export interface Tally {
  readonly units: number;
  readonly military: number;
  readonly police: number;
  readonly silent: number;
}

/** What is firm, what is not, and what does not say so, apart. */
export interface ByFirmness {
  readonly firm: Tally;
  readonly notFirm: Tally;
  readonly notSaid: Tally;
}

export interface CapabilityTotal extends ByFirmness {
  /** Undefined for units whose capability is not stated; they come last. */
  readonly capability: Capability | undefined;
}

/** What has arrived by a month, with all that came before it. */
export interface MonthTotal extends ByFirmness {
  /** Months after the decision; undefined for units that state none, told apart and last. */
  readonly month: number | undefined;
}

function tallyOf(pledges: readonly PlainContributor[]): Tally {
  const sum = (of: "military" | "police") =>
    pledges.reduce((total, pledge) => total + (pledge[of] ?? 0), 0);
  return {
    units: pledges.length,
    military: sum("military"),
    police: sum("police"),
    silent: pledges.filter(({ military, police }) => military === undefined && police === undefined)
      .length,
  };
}

/** The total of some pledges by whether they are firm. */
export function byFirmness(pledges: readonly PlainContributor[]): ByFirmness {
  const those = (firm: boolean | undefined) => pledges.filter((each) => each.firm === firm);
  return {
    firm: tallyOf(those(true)),
    notFirm: tallyOf(those(false)),
    notSaid: tallyOf(those(undefined)),
  };
}

/** Totals by capability, in the order in which the ledger first names each. */
export function totalsByCapability(pledges: readonly PlainContributor[]): CapabilityTotal[] {
  const named = [...new Set(pledges.map(({ capability }) => capability))];
  const order = [
    ...named.filter((each) => each !== undefined),
    ...named.filter((each) => each === undefined),
  ];
  return order.map((capability) => ({
    capability,
    ...byFirmness(pledges.filter((each) => each.capability === capability)),
  }));
}

/** Totals of what is in place by each month in which a unit arrives. */
export function totalsByMonth(pledges: readonly PlainContributor[]): MonthTotal[] {
  const months = [...new Set(pledges.flatMap(({ arrivesMonth }) => arrivesMonth ?? []))];
  const undated = pledges.filter(({ arrivesMonth }) => arrivesMonth === undefined);
  const arrived = (by: number) =>
    pledges.filter(({ arrivesMonth }) => arrivesMonth !== undefined && arrivesMonth <= by);
  return [
    ...months.sort((a, b) => a - b).map((month) => ({ month, ...byFirmness(arrived(month)) })),
    ...(undated.length > 0 ? [{ month: undefined, ...byFirmness(undated) }] : []),
  ];
}
