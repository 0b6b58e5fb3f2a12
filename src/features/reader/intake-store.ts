import { create } from "zustand";
import { largestFile } from "../../importing/extract/extract-text";
import type { ReaderProblem } from "../../importing/extract/reader-problem";
import { takeUpKept } from "../../state/reading-keeping";
import { beginReading, type Decisions, useReadingStore } from "../../state/reading-store";
import type { GivenText } from "../../workers/given-text";
import { readInBackground } from "../../workers/read-in-background";

/** Why nothing was read: what speaks against the text, or that the reading itself failed. */
export interface Refusal {
  /** The file's name, or "" for words that were pasted. */
  name: string;
  problem: ReaderProblem | { code: "unreadable" } | { code: "broke-down" };
}

interface Intake {
  /** False until it is known whether a reading is under way from before. */
  isReady: boolean;
  /** What is being read now. */
  busy: { name: string; stop: () => void } | undefined;
  refusal: Refusal | undefined;
}

/** What is being read, and why the latest text was not. */
export const useIntake = create<Intake>(() => ({
  isReady: false,
  busy: undefined,
  refusal: undefined,
}));

const refuse = (refusal: Refusal) => useIntake.setState({ refusal });

/** Reads a text. Only one that was read takes the place of the one before; a refused one changes nothing. */
async function read(given: GivenText, name: string, decisions: Decisions = {}): Promise<void> {
  useIntake.getState().busy?.stop();
  const stopping = new AbortController();
  const busy = { name, stop: () => stopping.abort() };
  useIntake.setState({ busy, refusal: undefined });
  try {
    const answer = await readInBackground(given, stopping.signal);
    if (answer.ok) {
      const { text, reading } = answer;
      beginReading({ name, text, reading }, decisions);
    } else refuse({ name, problem: answer.problem });
  } catch {
    if (!stopping.signal.aborted) refuse({ name, problem: { code: "broke-down" } });
  }
  useIntake.setState((now) => (now.busy === busy ? { busy: undefined } : now));
}

/** Reads words that were pasted. */
export async function readWords(text: string): Promise<void> {
  await takeUpKept();
  await read({ kind: "words", text }, "");
}

/** Reads a file that was chosen or dropped; one that is too large is not even loaded. */
export async function readChosen(file: File): Promise<void> {
  await takeUpKept();
  const { name, size } = file;
  if (size > largestFile) {
    refuse({ name, problem: { code: "file-too-large", size, most: largestFile } });
    return;
  }
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes) await read({ kind: "file", name, bytes: new Uint8Array(bytes) }, name);
  else refuse({ name, problem: { code: "unreadable" } });
}

/** Reads a file that another page handed over; a reading under way from before can wait. */
export async function readHandedOver(file: File): Promise<void> {
  useIntake.setState({ isReady: true });
  await readChosen(file);
}

let isTakenUp = false;

/** Takes up the reading that was under way when the page was left; once. */
export async function readKept(): Promise<void> {
  if (isTakenUp) return;
  isTakenUp = true;
  const kept = await takeUpKept();
  if (kept && !useReadingStore.getState().open)
    await read({ kind: "words", text: kept.text }, kept.name, kept.decisions);
  useIntake.setState({ isReady: true });
}
