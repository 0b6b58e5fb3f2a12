import { useMemo } from "react";
import type { MandateDesign } from "../../../domain/design";
import type { Records } from "../../../engine/evaluate";
import type { LeastAnswer } from "../../../engine/explore/least-answer";
import type { LeastChangeStep } from "../../../engine/explore/least-change";
import type { LeastQuestion } from "../../../engine/explore/least-question";
import { type BackgroundRun, useBackgroundAnswer } from "../../../state/use-background-answer";
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

export type SearchRun = BackgroundRun<LeastChangeStep>;

/** Changes within this time, in milliseconds, are searched for together. */
const pause = 400;

/** Searches for the least change, and again after each change of the design or of the question. */
export function useLeastChange(
  design: MandateDesign | undefined,
  records: Records | undefined,
  question: LeastQuestion,
) {
  const precedents = records?.precedents;
  const given = useMemo(
    () => (design && precedents ? { design, precedents, question } : undefined),
    [design, precedents, question],
  );
  const { found, ...rest } = useBackgroundAnswer(given, leastChangeInBackground, pause);
  const inFull: FoundAnswer | undefined = found && { ...found.given, answer: found.answer };
  return { found: inFull, ...rest };
}
