import { useEffect } from "react";
import { releasedOnTime } from "../../../classroom/due-injects";
import { changeRun } from "../../../state/run-store";

/**
 * Releases what is due at each second of a running clock, where the trainer asked for that; nothing in
 * a window that has only the wall, where no run is open.
 */
export function useReleaseOnTime(passed: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is what says when to look again
  useEffect(() => changeRun((run) => releasedOnTime(run, new Date())), [passed]);
}
