import { temporal } from "zundo";
import { create } from "zustand";
import type { Reading } from "../importing/match/read-resolution";
import type { Decision } from "../storage/kept-reading";

/** A text that was read, with what it says. */
export interface OpenReading {
  /** The file's name, or "" for words that were pasted. */
  name: string;
  text: string;
  reading: Reading;
}

/** What was decided, by the proposals' ids; a proposal that is not named is undecided. */
export type Decisions = Readonly<Record<string, Decision>>;

interface ReadingState {
  open: OpenReading | undefined;
  decisions: Decisions;
}

/** The text being read and what was decided about it so far, with the past of the decisions. */
export const useReadingStore = create<ReadingState>()(
  temporal((): ReadingState => ({ open: undefined, decisions: {} }), {
    limit: 500,
    partialize: ({ decisions }) => ({ decisions }),
    equality: (past, current) => past.decisions === current.decisions,
  }),
);

/** Begins with a text, or with none; what was decided about another is forgotten. */
export function beginReading(open: OpenReading | undefined, decisions: Decisions = {}): void {
  useReadingStore.setState({ open, decisions });
  useReadingStore.temporal.getState().clear();
}

/** Changes the decisions as one step that can be undone. */
export function changeDecisions(change: (decisions: Decisions) => Decisions): void {
  useReadingStore.setState(({ decisions }) => ({ decisions: change(decisions) }));
}

/** Takes the latest decision back; false where there is none. */
export function undoDecision(): boolean {
  const { pastStates, undo } = useReadingStore.temporal.getState();
  const hasPast = pastStates.length > 0;
  undo();
  return hasPast;
}

/** Takes the latest undone decision again; false where there is none. */
export function redoDecision(): boolean {
  const { futureStates, redo } = useReadingStore.temporal.getState();
  const hasFuture = futureStates.length > 0;
  redo();
  return hasFuture;
}
