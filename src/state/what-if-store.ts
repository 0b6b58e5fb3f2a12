import { create } from "zustand";
import { type Frame, frameOf } from "../alternatives/what-if/frame";
import {
  heldTo,
  isBlank,
  isSameStep,
  mostSteps,
  noTrial,
  scratchOf,
  type Trial,
  type TrialEdit,
  valueIn,
  withEdit,
  withStep,
} from "../alternatives/what-if/trial";
import type { MandateDesign } from "../domain/design";
import type { Records } from "../engine/evaluate";
import { typingPause } from "./group-typing";

/** What was done last, so that a reader can be told. */
export type LastAct =
  | { act: "tried" | "undone" | "redone"; edit: TrialEdit }
  | { act: "back" | "cleared" };

interface WhatIfState {
  trial: Trial;
  /** The open design itself, assessed; undefined until something is open to be tried on. */
  start: Frame | undefined;
  /** The scratch copy before the first step of the history and after each, those taken back too. */
  frames: readonly Frame[];
  /** When the latest step was last moved, by the page's clock. */
  movedAt: number;
  last: LastAct | undefined;
  /** What was tried before all was cleared, until something else is tried. */
  cleared: Trial | undefined;
}

const blank: WhatIfState = {
  trial: noTrial,
  start: undefined,
  frames: [],
  movedAt: Number.NEGATIVE_INFINITY,
  last: undefined,
  cleared: undefined,
};

/** What is tried on the open design, with the assessment of each step. Nothing here changes it. */
export const useWhatIf = create<WhatIfState>()(() => blank);

/** The scratch copy as it stands, assessed; undefined where no design is open to be tried on. */
export function frameNow({ frames, trial }: Pick<WhatIfState, "frames" | "trial">) {
  return frames[trial.at];
}

/**
 * Lays a trial on a design, or lays the one at hand on a later version of it. Each step is assessed
 * from the one before, so that only what it touches is judged.
 */
export function layTrial(
  design: MandateDesign,
  records: Records,
  trial: Trial,
  cleared?: Trial,
): void {
  const { start: before } = useWhatIf.getState();
  const start = frameOf(design, records, before);
  useWhatIf.setState({ ...blank, trial, start, cleared, frames: framesOf(start, trial) });
}

function framesOf(start: Frame, trial: Trial): Frame[] {
  const { design, records } = start;
  const frames = [frameOf(scratchOf(design, heldTo(trial, 0)), records, start)];
  for (const step of trial.steps) {
    const before = frames.at(-1) as Frame;
    frames.push(frameOf(withEdit(before.design, step), records, before));
  }
  return frames;
}

/** Takes the trial from the screen; it stays where it is kept. */
export function leaveTrial(): void {
  useWhatIf.setState(blank);
}

/**
 * Tries another value. Edits of one place that follow one another within a pause of typing are one
 * step. `now` in milliseconds, by the page's clock.
 */
export function tryValue(edit: TrialEdit, now: number = performance.now()): void {
  useWhatIf.setState((state) => {
    const { trial, frames, start } = state;
    const current = frames[trial.at];
    if (!start || !current) return state;
    const goesOn = isSameStep(trial, edit) && now - state.movedAt < typingPause;
    const held = frames.slice(0, goesOn ? trial.at : trial.at + 1);
    const from = held.at(-1) as Frame;
    const next = withStep(trial, edit, { before: valueIn(from.design, edit), goesOn });
    const isStep = next.steps.at(-1) === edit;
    const added = isStep ? [frameOf(withEdit(from.design, edit), start.records, current)] : [];
    return {
      trial: next,
      frames: [...held, ...added].slice(-mostSteps - 1),
      movedAt: isStep ? now : Number.NEGATIVE_INFINITY,
      last: { act: "tried", edit },
      cleared: undefined,
    };
  });
}

/** Takes the latest step back; false where there is none. */
export function undoTrial(): boolean {
  const { trial } = useWhatIf.getState();
  const edit = trial.steps[trial.at - 1];
  return edit !== undefined && holdTo(trial.at - 1, { act: "undone", edit });
}

/** Takes the latest step that was taken back again; false where there is none. */
export function redoTrial(): boolean {
  const { trial } = useWhatIf.getState();
  const edit = trial.steps[trial.at];
  return edit !== undefined && holdTo(trial.at + 1, { act: "redone", edit });
}

/** Goes to what stood after so many steps of the history; those after it can be taken again. */
export function backToStep(at: number): void {
  holdTo(at, { act: "back" });
}

function holdTo(at: number, last: LastAct): true {
  useWhatIf.setState(({ trial }) => {
    return { trial: heldTo(trial, at), last, movedAt: Number.NEGATIVE_INFINITY };
  });
  return true;
}

/** Takes back all that is tried. It can be brought back until something else is tried. */
export function clearTrial(): void {
  const { start, trial } = useWhatIf.getState();
  if (!start || isBlank(trial)) return;
  useWhatIf.setState({
    ...blank,
    start,
    frames: [start],
    cleared: trial,
    last: { act: "cleared" },
  });
}

/** Brings back what was tried before all was cleared. */
export function bringTrialBack(): void {
  const { start, cleared } = useWhatIf.getState();
  if (!start || !cleared) return;
  useWhatIf.setState({
    ...blank,
    start,
    trial: cleared,
    frames: framesOf(start, cleared),
    last: { act: "back" },
  });
}
