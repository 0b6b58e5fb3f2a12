import { useEffect, useRef, useState } from "react";
import { handInsOf } from "../../../state/hand-ins";
import { followOpenRun, openRun, useRun } from "../../../state/run-store";
import type { HandInRecord } from "../../../storage/stored-exercises";
import type { GivenFile } from "../../../workers/debrief-turns";

/** How the run in the address was found: until then it is being looked for. */
export type RunState = "none" | "looking" | "opened" | "missing";

/**
 * The run in the address and the files kept with it; without one there is nothing to look for.
 * `onFiles` is given what was kept; undefined where another run takes the place of the one before.
 */
export function useBoardRun(
  id: string | undefined,
  onFiles: (kept: readonly GivenFile[] | undefined) => void,
) {
  const before = useRef<string>(undefined);
  const [state, setState] = useState<RunState>(id === undefined ? "none" : "looking");
  const open = useRun();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what takes the files is another each time
  useEffect(() => {
    if (before.current !== undefined && before.current !== id) onFiles(undefined);
    before.current = id;
    if (id === undefined) {
      setState("none");
      return;
    }
    let isWanted = true;
    setState("looking");
    const look = async () => {
      const { outcome } = await openRun(id);
      const kept = outcome === "opened" ? await handInsOf(id).catch(() => []) : [];
      if (!isWanted) return;
      setState(outcome === "opened" ? "opened" : "missing");
      if (kept.length > 0) onFiles(kept.map(asGiven));
    };
    look().catch(() => isWanted && setState("missing"));
    const unfollow = followOpenRun();
    return () => {
      isWanted = false;
      unfollow();
    };
  }, [id]);

  return { state, run: state === "opened" && open?.id === id ? open : undefined };
}

/** A kept file as the board takes it: what is of its storage stays behind. */
const asGiven = ({ name, text, modified }: HandInRecord): GivenFile => ({
  name,
  content: text,
  ...(modified === undefined ? {} : { modified }),
});
