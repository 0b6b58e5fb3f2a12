import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import type { ShareConcern } from "../../precedents/published-shares";
import {
  type DesignAmount,
  isAmount,
  isPossible,
  notStatedIn,
  sumOf,
  type WhyNone,
} from "./design-amount";
import { authorisedUniformed } from "./personnel-of";

/** What no record of operations is held for, so that only published figures stand beside it. */
export type UnplacedConcern = Exclude<ShareConcern, "police-share" | "observers-share">;

export const unplacedConcerns: readonly UnplacedConcern[] = [
  "civilians-per-uniformed",
  "women-share",
  "formed-unit-size",
];

/** A figure of the design; with what it was divided by, where it is not stated as such. */
export interface OwnShare {
  readonly value: number;
  readonly of?: { readonly counted: DesignAmount; readonly against: DesignAmount };
}

function stated(path: FieldPath, value: number | undefined): OwnShare | WhyNone {
  if (value === undefined) return notStatedIn(path);
  return isPossible(value) ? { value } : { kind: "impossible", path };
}

/** Civilians for each uniformed person; none while police may be more than is stated. */
function civiliansFor(
  civilians: OwnShare | WhyNone,
  uniformed: DesignAmount | WhyNone,
): OwnShare | WhyNone {
  if ("kind" in civilians) return civilians;
  if (!isAmount(uniformed)) return uniformed;
  if (uniformed.open.length > 0) return notStatedIn(...uniformed.open);
  if (uniformed.high === 0) return { kind: "zero", path: "force.troopCeiling" };
  const counted = sumOf([{ path: "force.civilians", value: civilians.value }]);
  if (!isAmount(counted)) return counted;
  return { value: counted.high / uniformed.high, of: { counted, against: uniformed } };
}

/** The design's own figure in the unit of the published ones, or why it has none. */
export function ownShare(design: MandateDesign, concern: UnplacedConcern): OwnShare | WhyNone {
  const plain = plainDesign(design);
  const { civilians, womenSharePercent, formedPoliceUnitSize } = plain.force;
  switch (concern) {
    case "civilians-per-uniformed":
      return civiliansFor(stated("force.civilians", civilians), authorisedUniformed(plain));
    case "women-share":
      return stated("force.womenSharePercent", womenSharePercent);
    case "formed-unit-size":
      return stated("force.formedPoliceUnitSize", formedPoliceUnitSize);
  }
}
