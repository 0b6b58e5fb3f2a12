import { useEffect, useRef, useState } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Records } from "../../engine/evaluate";
import type { StressResult, StressStep } from "../../engine/stress/stress-result";
import { stressInBackground } from "../../workers/stress-in-background";

/** An answer with the design that it is about: what stands meanwhile may name rows that are gone since. */
export interface StressAnswer {
  readonly design: MandateDesign;
  readonly result: StressResult;
}

/** What shows an answer, or a part of it. */
export interface AnswerViewProps {
  answer: StressAnswer;
  /** Whether it is about the design as it is now. */
  isCurrent: boolean;
}

/** Where a run stands. */
export type StressRun =
  | { readonly state: "working"; readonly step?: StressStep }
  | { readonly state: "done" | "stopped" | "failed" };

/** Changes within this time, in milliseconds, are worked out together. */
const pause = 300;

/**
 * Works out what breaks the design: at once when first asked, then shortly after each change. The
 * answer before stands until the next one is there; a new run stops the one before.
 */
export function useStress(design: MandateDesign | undefined, records: Records | undefined) {
  const [answer, setAnswer] = useState<StressAnswer>();
  const [run, setRun] = useState<StressRun>({ state: "working" });
  const [round, setRound] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  const hasRun = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round works out the same again
  useEffect(() => {
    if (!design || !records) return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const tell = (next: StressRun) => !signal.aborted && setRun(next);
    tell({ state: "working" });
    const begin = () => {
      hasRun.current = true;
      const onStep = (step: StressStep) => tell({ state: "working", step });
      stressInBackground({ design, records }, { onStep, signal }).then(
        (result) => {
          if (signal.aborted) return;
          setAnswer({ design, result });
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
  }, [design, records, round]);

  function stop() {
    stopping.current?.abort();
    setRun({ state: "stopped" });
  }

  return { answer, run, stop, again: () => setRound((now) => now + 1) };
}
