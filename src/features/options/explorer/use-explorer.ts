import { useEffect, useRef, useState } from "react";
import type { ExplorerAnswer, GivenExploration } from "../../../alternatives/explorer/run-explorer";
import { explorerInBackground } from "../../../workers/explorer-in-background";
import type { ExplorerProgress } from "../../../workers/explorer-turns";

/** An answer with what it was asked of: the design may be another by now. */
export interface FoundOptions {
  readonly given: GivenExploration;
  readonly answer: ExplorerAnswer;
  /** How many answers there have been, this one included: what was chosen of one is none of the next. */
  readonly round: number;
}

/** Where a search stands. */
export type ExplorerRun =
  | { readonly state: "working"; readonly step?: ExplorerProgress }
  | { readonly state: "idle" | "done" | "failed" };

/**
 * Looks for options when asked to. The answer before stands until the next one is there. Asked to
 * stop, it keeps what was found; leaving the page lets go of it.
 */
export function useExplorer() {
  const [found, setFound] = useState<FoundOptions>();
  const [run, setRun] = useState<ExplorerRun>({ state: "idle" });
  const leaving = useRef<AbortController>(undefined);
  const enough = useRef<AbortController>(undefined);

  useEffect(() => () => leaving.current?.abort(), []);

  function start(given: GivenExploration) {
    leaving.current?.abort();
    const controller = new AbortController();
    leaving.current = controller;
    enough.current = new AbortController();
    const { signal } = controller;
    const tell = (next: ExplorerRun) => !signal.aborted && setRun(next);
    tell({ state: "working" });
    const onStep = (step: ExplorerProgress) => tell({ state: "working", step });
    explorerInBackground(given, { onStep, signal, enough: enough.current.signal }).then(
      (answer) => {
        if (signal.aborted) return;
        setFound((before) => ({ given, answer, round: (before?.round ?? 0) + 1 }));
        setRun({ state: "done" });
      },
      () => tell({ state: "failed" }),
    );
  }

  return { found, run, start, stop: () => enough.current?.abort() };
}
