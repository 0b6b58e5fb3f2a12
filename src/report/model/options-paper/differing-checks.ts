import type { ComparedCheck } from "../../../alternatives/compare/comparison";
import { grouped } from "./grouped";
import type { Paper } from "./paper";

/** How much the options differ on a check. */
export type CheckDifference =
  /** Open on one side and met on the other. */
  | "moved"
  /** Otherwise judged, or judged on one side and silent on the other. */
  | "different"
  /** It applies to some options only, and those that it applies to stand alike. */
  | "applies-to-some";

/** How the options differ on a check; undefined where it stands alike in all. */
export function differenceOf({ moves, results }: ComparedCheck): CheckDifference | undefined {
  if (moves.some((move) => move === "gained" || move === "lost")) return "moved";
  const statuses = new Set(results.map(({ status }) => status));
  if (statuses.size === 1) return undefined;
  statuses.delete("not-applicable");
  return statuses.size > 1 ? "different" : "applies-to-some";
}

/** The checks of one factor, or those of coherence. */
export interface Room {
  readonly room: ComparedCheck["room"];
  readonly checks: readonly ComparedCheck[];
}

/** The checks whose difference is wanted, by the room they are filed in, as an assessment has them. */
export function byRoom(
  { comparison }: Paper,
  wanted: (difference: CheckDifference | undefined) => boolean,
): Room[] {
  const found = comparison.checks.filter((check) => wanted(differenceOf(check)));
  return grouped(found, ({ room }) => room).map(([room, checks]) => ({ room, checks }));
}
