import type { Explored, StandingChange } from "../../engine/explore/explored";
import type { Status } from "../../engine/status";
import { isOpen } from "../../engine/status";

/** What becomes of the checks that stand otherwise: no longer open, newly open, and the others. */
export function openingsOf(changes: readonly StandingChange[]) {
  return {
    closed: changes.filter(({ before, after }) => isOpen(before) && !isOpen(after)),
    opened: changes.filter(({ before, after }) => !isOpen(before) && isOpen(after)),
    others: changes.filter(({ before, after }) => isOpen(before) === isOpen(after)),
  };
}

/** How a check stands in an option, from how it stands in the design. */
export function standingIn(
  { changes }: Pick<Explored, "changes">,
  asDesigned: Readonly<Record<string, Status>>,
  check: string,
): Status | undefined {
  return changes.find((each) => each.check === check)?.after ?? asDesigned[check];
}

/** The options in which a check is met. */
export function keepingMet<O extends Pick<Explored, "changes">>(
  options: readonly O[],
  asDesigned: Readonly<Record<string, Status>>,
  check: string,
): O[] {
  return options.filter((option) => standingIn(option, asDesigned, check) === "met");
}
