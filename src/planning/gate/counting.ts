import type { PlainContributor, PlainDesign } from "../../domain/plain";

/** Whether a pledge counts towards the gate; "open" where the ledger or the gate leaves that open. */
export type Counts = "yes" | "open" | "no";

/** Why a pledge does not count, or may not. */
export type HeldBack =
  /** It is not firm, and only firm pledges count. */
  | "not-firm"
  /** It does not say whether it is firm, and that matters. */
  | "firm-not-stated"
  /** It is not firm, and the gate does not say whether such pledges count. */
  | "rule-not-stated"
  /** It was made after the gate's day. */
  | "late"
  /** It does not say when it was made, and the gate has a day. */
  | "day-not-stated";

export interface CountedPledge {
  readonly pledge: PlainContributor;
  readonly counts: Counts;
  readonly heldBack: readonly HeldBack[];
}

const certain: readonly HeldBack[] = ["not-firm", "late"];

function firmness({ firm }: PlainContributor, firmOnly: boolean | undefined): HeldBack[] {
  if (firm === true || firmOnly === false) return [];
  if (firm === undefined) return ["firm-not-stated"];
  return [firmOnly === true ? "not-firm" : "rule-not-stated"];
}

function timeliness({ pledgedOn }: PlainContributor, by: string | undefined): HeldBack[] {
  if (by === undefined) return [];
  if (pledgedOn === undefined) return ["day-not-stated"];
  return pledgedOn <= by ? [] : ["late"];
}

/** Whether a pledge says in numbers that nobody comes. */
export function isOfNobody({ military, police }: PlainContributor): boolean {
  if (military === undefined && police === undefined) return false;
  return (military ?? 0) + (police ?? 0) === 0;
}

/** Every pledge of the ledger with whether it counts towards the gate, and why not. */
export function countedPledges({ force, commitment }: PlainDesign): CountedPledge[] {
  return (force.contributors ?? []).map((pledge) => {
    const heldBack = [
      ...firmness(pledge, commitment.gateFirmOnly),
      ...timeliness(pledge, commitment.gateDate),
    ];
    const isOut = heldBack.some((each) => certain.includes(each));
    return { pledge, heldBack, counts: isOut ? "no" : heldBack.length > 0 ? "open" : "yes" };
  });
}

/** A number of persons between what is sure and what is possible; no `high` where nothing bounds it. */
export interface Persons {
  readonly low: number;
  readonly high: number | undefined;
}

/** The military personnel of the pledges that count, and of those that may. */
export function militaryCounted(pledges: readonly CountedPledge[]): Persons {
  const may = pledges.filter(({ counts }) => counts !== "no");
  const sumOf = (some: readonly CountedPledge[]) =>
    some.reduce((sum, { pledge }) => sum + (pledge.military ?? 0), 0);
  const isOpen = may.some(({ pledge }) => pledge.military === undefined);
  return {
    low: sumOf(may.filter(({ counts }) => counts === "yes")),
    high: isOpen ? undefined : sumOf(may),
  };
}
