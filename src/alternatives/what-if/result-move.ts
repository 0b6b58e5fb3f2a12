import type { CheckResult } from "../../engine/assessment";

/**
 * How a check moved: to another status, or within its status to another sentence, be it for
 * another reason or with other figures.
 */
export type MoveKind = "status" | "sentence";

/** How one check moved; undefined where a reader would see no difference. */
export function resultMove(before: CheckResult, after: CheckResult): MoveKind | undefined {
  if (before === after) return undefined;
  if (before.status !== after.status) return "status";
  const isSame =
    before.reason === after.reason &&
    alike(before.figures, after.figures) &&
    alike(before.missing, after.missing);
  return isSame ? undefined : "sentence";
}

const alike = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);
