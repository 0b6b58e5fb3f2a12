import { useEffect, useState } from "react";
import type { TextComparison } from "../../importing/compare/compare-texts";
import { compareInBackground } from "../../workers/compare-in-background";
import type { OpenText } from "./open-text";

/** What became of comparing two texts. */
export type Compared =
  | { state: "comparing"; stop: () => void }
  | { state: "stopped" | "failed" }
  | { state: "done"; comparison: TextComparison };

/**
 * Compares two texts in the background, anew for each pair; another pair stops the one before.
 * `again` starts over where it was stopped or broke down.
 */
export function useComparison(
  before: OpenText,
  after: OpenText,
): { compared: Compared; again: () => void } {
  const [round, setRound] = useState(0);
  const [compared, setCompared] = useState<Compared>({ state: "comparing", stop: () => undefined });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round does the same pair again
  useEffect(() => {
    const stopping = new AbortController();
    let isShown = true;
    const show = (now: Compared) => isShown && setCompared(now);
    show({ state: "comparing", stop: () => stopping.abort() });
    compareInBackground({ before: before.reading, after: after.reading }, stopping.signal).then(
      (comparison) => show({ state: "done", comparison }),
      () => show({ state: stopping.signal.aborted ? "stopped" : "failed" }),
    );
    return () => {
      isShown = false;
      stopping.abort();
    };
  }, [before, after, round]);
  return { compared, again: () => setRound((now) => now + 1) };
}
