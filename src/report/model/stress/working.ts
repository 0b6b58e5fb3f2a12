import type { MandateDesign } from "../../../domain/design";
import { type PlainContributor, plainDesign } from "../../../domain/plain";
import type { Figures } from "../../../engine/check";
import { expectedStrength } from "../../../engine/facts/expected-strength";
import type { ShockAt } from "../../../engine/stress/shock";
import { unstressed } from "../../../engine/stress/stressed";

/** How an expected strength was worked out from the design's own figures. */
export type Working =
  | {
      /** Firm pledges in place by a month, and the share of them that comes. */
      readonly kind: "pledges";
      readonly month: number;
      readonly pledges: readonly { readonly row: string; readonly military: number }[];
      readonly sum: number;
      readonly share: number;
    }
  | { readonly kind: "ramp"; readonly ceiling: number };

/** Whether the strength to expect of a design is told by its pledges or by how others climbed. */
export function strengthBasis(design: MandateDesign): "pledges" | "ramp" | undefined {
  return expectedStrength(unstressed(design, []), Number.MAX_SAFE_INTEGER)?.basis;
}

/** Contributors that withdraw with a neighbour that turns. */
const goesWithNeighbour = ({ stake }: PlainContributor) =>
  stake === "neighbour" || stake === "backs-a-party";

/**
 * The sum behind a strength that was expected under shocks. Told only where it comes out as the
 * engine has it, rounding aside; a reinforcement, whose pledges can be read in two ways, has none.
 */
export function workingOf(
  design: MandateDesign,
  at: readonly ShockAt[],
  { month, low, high }: Figures,
): Working | undefined {
  if (typeof month !== "number" || typeof low !== "number") return undefined;
  const { contributors = [], troopCeiling } = plainDesign(design).force;
  const basis = strengthBasis(design);
  if (basis === "ramp")
    return troopCeiling === undefined ? undefined : { kind: "ramp", ceiling: troopCeiling };
  if (basis !== "pledges" || low !== high) return undefined;
  const levelOf = (shock: string) => at.find((each) => each.shock === shock)?.level;
  const [share, late] = [levelOf("strength") ?? 100, levelOf("lateness") ?? 0];
  const isGone = (each: PlainContributor) =>
    levelOf(`contributor@${each.id}`) !== undefined ||
    (levelOf("neighbour") !== undefined && goesWithNeighbour(each));
  const pledges = contributors.flatMap((each) =>
    each.firm && each.military && (each.arrivesMonth ?? 0) + late <= month && !isGone(each)
      ? [{ row: each.id, military: each.military }]
      : [],
  );
  const sum = pledges.reduce((total, { military }) => total + military, 0);
  const isSame = Math.abs((sum * share) / 100 - low) <= Math.max(1, pledges.length);
  return isSame ? { kind: "pledges", month, pledges, sum, share } : undefined;
}
