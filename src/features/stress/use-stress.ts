import { useMemo } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Records } from "../../engine/evaluate";
import type { StressResult, StressStep } from "../../engine/stress/stress-result";
import { type BackgroundRun, useBackgroundAnswer } from "../../state/use-background-answer";
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

export type StressRun = BackgroundRun<StressStep>;

/** Changes within this time, in milliseconds, are worked out together. */
const pause = 300;

/** Works out what breaks the design, and again after each change of it. */
export function useStress(design: MandateDesign | undefined, records: Records | undefined) {
  const given = useMemo(
    () => (design && records ? { design, records } : undefined),
    [design, records],
  );
  const { found, ...rest } = useBackgroundAnswer(given, stressInBackground, pause);
  const answer: StressAnswer | undefined = found && {
    design: found.given.design,
    result: found.answer,
  };
  return { answer, ...rest };
}
