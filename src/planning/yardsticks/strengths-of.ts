import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import type { PlainDesign } from "../../domain/plain";
import {
  fullStrengthMonth,
  type MilitaryInPlace,
  militaryInPlace,
} from "../../engine/facts/military-in-place";
import { thresholdsOf } from "../../engine/thresholds";
import { type DesignAmount, isAmount, isPossible, type WhyNone } from "./design-amount";
import { authorisedMilitary } from "./personnel-of";

/**
 * How a number of troops was told. `pledges`, `ramp`: expected in the month by which operations
 * peaked on average, from firm pledges or from the ceiling; `deployed`: there now; `authorised`.
 */
export type StrengthBasis = MilitaryInPlace["basis"] | "authorised";

export interface Strength {
  readonly basis: StrengthBasis;
  readonly amount: DesignAmount;
  /** The month after the decision that an expected strength is for. */
  readonly month?: number;
}

export interface Strengths {
  /** The one that checks compare first, then the ceiling where it differs; none where neither is told. */
  readonly strengths: readonly Strength[];
  /** Fields that would tell more. */
  readonly open: readonly FieldPath[];
  readonly why?: WhyNone;
}

function inPlaceOf({ low, high, basis }: MilitaryInPlace): Strength {
  const path = pathOf[basis];
  const parts = low === high ? [{ path, value: low }] : [];
  return {
    basis,
    amount: { low, high, parts, open: [] },
    ...(basis === "deployed" ? {} : { month: fullStrengthMonth }),
  };
}

const pathOf = {
  pledges: "force.contributors",
  ramp: "force.troopCeiling",
  deployed: "force.deployedMilitary",
} as const satisfies Record<MilitaryInPlace["basis"], FieldPath>;

/** The first number below zero among those in place and those pledged. */
function impossibleIn({ force }: PlainDesign): WhyNone | undefined {
  const { deployedMilitary = 0, contributors = [] } = force;
  if (!isPossible(deployedMilitary)) return { kind: "impossible", path: "force.deployedMilitary" };
  const pledge = contributors.find(({ military = 0 }) => !isPossible(military));
  return pledge && { kind: "impossible", path: "force.contributors[].military", row: pledge.id };
}

/**
 * The troops of a design, as expected or deployed and as authorised. Operations on record are counted
 * as deployed where a source tells it, else by their ceiling, so neither reading alone is the like of
 * all of them.
 */
export function strengthsOf(design: MandateDesign, plain: PlainDesign): Strengths {
  const authorised = authorisedMilitary(plain);
  const isTold = isAmount(authorised);
  if (!isTold && authorised.kind !== "not-stated")
    return { strengths: [], open: [], why: authorised };
  const broken = impossibleIn(plain);
  if (broken) return { strengths: [], open: [], why: broken };
  const context = { design: plain, threshold: thresholdsOf(design), precedents: [] };
  const inPlace = militaryInPlace(context);
  const first = typeof inPlace === "string" ? undefined : inPlaceOf(inPlace);
  const second: Strength | undefined =
    isTold && !isSame(first?.amount, authorised)
      ? { basis: "authorised", amount: authorised }
      : undefined;
  const strengths = [first, second].filter((strength) => strength !== undefined);
  const asked = [
    ...(typeof inPlace === "string" ? [inPlace] : []),
    ...(isTold ? [] : authorised.paths),
  ];
  const open = [...new Set(asked)];
  return strengths.length > 0
    ? { strengths, open }
    : { strengths, open: [], why: { kind: "not-stated", paths: open } };
}

const isSame = (one: DesignAmount | undefined, other: DesignAmount) =>
  one?.low === other.low && one.high === other.high;
