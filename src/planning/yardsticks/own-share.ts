import type { MandateDesign } from "../../domain/design";
import type { FieldPath } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import type { ShareConcern } from "../../precedents/published-shares";
import {
  type DesignAmount,
  isAmount,
  isPossible,
  notStatedIn,
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

function stated(path: FieldPath, value: number | undefined): number | WhyNone {
  if (value === undefined) return notStatedIn(path);
  return isPossible(value) ? value : { kind: "impossible", path };
}

/** Civilians for each uniformed person; none while police may be more than is stated. */
function civiliansFor(civilians: number | WhyNone, uniformed: DesignAmount | WhyNone) {
  if (typeof civilians !== "number") return civilians;
  if (!isAmount(uniformed)) return uniformed;
  if (uniformed.open.length > 0) return notStatedIn(...uniformed.open);
  if (uniformed.high === 0) return { kind: "zero", path: "force.troopCeiling" } as const;
  return civilians / uniformed.high;
}

/** The design's own figure in the unit of the published ones, or why it has none. */
export function ownShare(design: MandateDesign, concern: UnplacedConcern): number | WhyNone {
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
