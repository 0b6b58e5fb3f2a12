import { useEffect, useRef, useState } from "react";
import type { MandateDesign } from "../../../domain/design";
import type { Records } from "../../../engine/evaluate";
import type { LeastAnswer } from "../../../engine/explore/least-answer";
import type { LeastChangeStep } from "../../../engine/explore/least-change";
import type { LeastQuestion } from "../../../engine/explore/least-question";
import { leastChangeInBackground } from "../../../workers/least-change-in-background";

/** An answer with the design that it is about: what stands meanwhile may name rows that are gone since. */
export interface FoundAnswer {
  readonly design: MandateDesign;
  /** As it was asked; the worker's answer holds a copy of it. */
  readonly question: LeastQuestion;
  readonly answer: LeastAnswer;
}

/** What shows an answer, or a part of it. */
export interface AnswerProps {
  found: FoundAnswer;
  /** Whether it is about the design and the question as they are now, so that an edit still fits. */
  isCurrent: boolean;
}

/** Where a search stands. */
export type SearchRun =
  | { readonly state: "working"; readonly step?: LeastChangeStep }
  | { readonly state: "done" | "stopped" | "failed" };

/** Changes within this time, in milliseconds, are searched for together. */
const pause = 400;

/**
 * Searches at once when first asked, then shortly after each change of the design or of the question.
 * The answer before stands until the next one is there; a new search stops the one before.
 */
export function useLeastChange(
  design: MandateDesign | undefined,
  records: Records | undefined,
  question: LeastQuestion,
) {
  const [found, setFound] = useState<FoundAnswer>();
  const [run, setRun] = useState<SearchRun>({ state: "working" });
  const [round, setRound] = useState(0);
  const stopping = useRef<AbortController>(undefined);
  const hasRun = useRef(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another round searches the same again
  useEffect(() => {
    if (!design || !records) return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const tell = (next: SearchRun) => !signal.aborted && setRun(next);
    tell({ state: "working" });
    const begin = () => {
      hasRun.current = true;
      const given = { design, precedents: records.precedents, question };
      const onStep = (step: LeastChangeStep) => tell({ state: "working", step });
      leastChangeInBackground(given, { onStep, signal }).then(
        (answer) => {
          if (signal.aborted) return;
          setFound({ design, question, answer });
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
  }, [design, records, question, round]);

  function stop() {
    stopping.current?.abort();
    setRun({ state: "stopped" });
  }

  return { found, run, stop, again: () => setRound((now) => now + 1) };
}
