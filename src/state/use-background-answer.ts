import { useEffect, useRef, useState } from "react";

/** Where a long work stands. */
export type BackgroundRun<Step> =
  | { readonly state: "working"; readonly step?: Step }
  | { readonly state: "done" | "stopped" | "failed" };

/** How a work is watched and stopped; a work that is stopped rejects. */
export interface Watched<Step> {
  readonly onStep: (step: Step) => void;
  readonly signal: AbortSignal;
}

/**
 * Works an answer out: at once when first asked, then `pause` milliseconds after each change of what
 * is given (the same object is the same question), so that quick changes are worked out together.
 * The answer before stands, with what it was about, until the next one is there; a new run stops the
 * one before. Nothing is worked out while nothing is given.
 */
export function useBackgroundAnswer<Given, Answer, Step>(
  given: Given | undefined,
  work: (given: Given, watched: Watched<Step>) => Promise<Answer>,
  pause: number,
) {
  const [found, setFound] = useState<{ readonly given: Given; readonly answer: Answer }>();
  const [run, setRun] = useState<BackgroundRun<Step>>({ state: "working" });
  const [round, setRound] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  const hasRun = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round works out the same again
  useEffect(() => {
    if (!given) return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const tell = (next: BackgroundRun<Step>) => !signal.aborted && setRun(next);
    tell({ state: "working" });
    const begin = () => {
      hasRun.current = true;
      const onStep = (step: Step) => tell({ state: "working", step });
      work(given, { onStep, signal }).then(
        (answer) => {
          if (signal.aborted) return;
          setFound({ given, answer });
          setRun({ state: "done" });
        },
        () => tell({ state: "failed" }),
      );
    };
    const timer = setTimeout(begin, hasRun.current ? pause : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [given, work, pause, round]);

  function stop() {
    stopping.current?.abort();
    setRun({ state: "stopped" });
  }

  return { found, run, stop, again: () => setRound((now) => now + 1) };
}
