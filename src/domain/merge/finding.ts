import { differ } from "../differ";
import { saysNothing, saysOther } from "./meaning";
import type { MergePlace } from "./place";
import { common, leaderOf } from "./weave";

/** One of two copies of a design: the one that is open, or a colleague's. */
export type Side = "mine" | "theirs";

/** What is known about a difference of two copies. */
export interface Finding {
  /** What is taken unless the author says otherwise. */
  side: Side;
  /** Who changed it since the common state; "unknown" where there is none. */
  changedBy: Side | "both" | "unknown";
  /** Both say something, and nothing tells which is to stand: the author is asked. */
  isConflict: boolean;
  /** False where the two read alike: "not stated" and nothing at all. */
  isTold: boolean;
}

/** What the common state, my copy and theirs have at one place; each undefined where nothing is. */
export interface Contents {
  was: unknown;
  has: unknown;
  sent: unknown;
}

/** How two contents of a place differ without a common state; undefined where they do not. */
export function findingOfTwo(place: MergePlace, { has, sent }: Contents): Finding | undefined {
  if (!differ(has, sent)) return undefined;
  const isTold = saysOther(place, has, sent);
  const isOneSilent = saysNothing(place, has) || saysNothing(place, sent);
  return {
    side: saysNothing(place, has) ? "theirs" : "mine",
    changedBy: "unknown",
    isConflict: isTold && !isOneSilent,
    isTold,
  };
}

/** How two contents of a place differ, and who changed what both had. */
export function findingOfThree(
  place: MergePlace,
  { was, has, sent }: Contents,
): Finding | undefined {
  if (!differ(has, sent)) return undefined;
  const [byMe, byThem] = [saysOther(place, was, has), saysOther(place, was, sent)];
  const isTold = saysOther(place, has, sent);
  if (byMe !== byThem) {
    const side = byMe ? "mine" : "theirs";
    return { side, changedBy: side, isConflict: false, isTold };
  }
  return {
    side: differ(was, has) ? "mine" : "theirs",
    changedBy: "both",
    isConflict: byMe && isTold,
    isTold,
  };
}

/** How the order of the rows differs that both copies have. */
export function findingOfOrder(
  was: readonly string[] | undefined,
  has: readonly string[],
  sent: readonly string[],
): Finding | undefined {
  if (!differ(common(has, sent), common(sent, has))) return undefined;
  const theirsAlone = leaderOf(was, has, sent) === "theirs";
  const mineAlone = leaderOf(was, sent, has) === "theirs";
  const changedBy = theirsAlone ? "theirs" : mineAlone ? "mine" : was ? "both" : "unknown";
  return {
    side: theirsAlone ? "theirs" : "mine",
    changedBy,
    isConflict: changedBy === "both",
    isTold: true,
  };
}
