import { create } from "zustand";
import { largestFile } from "../../importing/extract/extract-text";
import type { ReaderProblem } from "../../importing/extract/reader-problem";
import type { GivenText } from "../../workers/given-text";
import { readInBackground } from "../../workers/read-in-background";
import { addText, mostTexts, useTexts } from "./texts-store";

/** Why a text was not added: what speaks against it, or that there is no room or no reading it. */
export interface Refusal {
  given: string;
  problem: ReaderProblem | { code: "broke-down" | "unreadable" | "no-room" };
}

interface Intake {
  /** How many texts are being read. */
  waiting: number;
  /** Why texts of the latest batch were not added. */
  refusals: readonly Refusal[];
  /** The text that was added last. */
  added: string | undefined;
}

/** What is being read, and what came of it. */
export const useIntake = create<Intake>(() => ({ waiting: 0, refusals: [], added: undefined }));

let stopping = new AbortController();

const refuse = (refusal: Refusal) =>
  useIntake.setState(({ refusals }) => ({ refusals: [...refusals, refusal] }));

/** Stops all that is being read. */
export function stopReading(): void {
  stopping.abort();
  stopping = new AbortController();
  useIntake.setState({ waiting: 0 });
}

async function read(load: () => Promise<GivenText>, given: string): Promise<void> {
  const { signal } = stopping;
  if (useTexts.getState().texts.length >= mostTexts)
    return refuse({ given, problem: { code: "no-room" } });
  const loaded = await load().catch(() => undefined);
  if (!loaded) return refuse({ given, problem: { code: "unreadable" } });
  try {
    const answer = await readInBackground(loaded, signal);
    if (!answer.ok) refuse({ given, problem: answer.problem });
    else useIntake.setState({ added: addText(given, answer.text, answer.reading) });
  } catch {
    if (!signal.aborted) refuse({ given, problem: { code: "broke-down" } });
  }
}

/** Reads one after another, so that the texts come in the order in which they were given. */
async function readAll(given: readonly (readonly [() => Promise<GivenText>, string])[]) {
  const { signal } = stopping;
  useIntake.setState({ waiting: given.length, refusals: [], added: undefined });
  for (const [load, name] of given) {
    if (signal.aborted) return;
    await read(load, name);
    if (!signal.aborted)
      useIntake.setState(({ waiting }) => ({ waiting: Math.max(0, waiting - 1) }));
  }
}

/** Reads words that were pasted, or that a design keeps, under a name. */
export function readWords(text: string, given: string): Promise<void> {
  return readEach([{ text, name: given }]);
}

/** Reads several such texts, one after another. */
export function readEach(texts: readonly { name: string; text: string }[]): Promise<void> {
  return readAll(texts.map(({ name, text }) => [async () => ({ kind: "words", text }), name]));
}

/** Reads files that were chosen or dropped; one that is too large is not even loaded. */
export async function readFiles(files: readonly File[]): Promise<void> {
  const isSmall = ({ size }: File) => size <= largestFile;
  await readAll(
    files.filter(isSmall).map((file) => {
      const load = async (): Promise<GivenText> => ({
        kind: "file",
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      });
      return [load, file.name] as const;
    }),
  );
  for (const { name, size } of files.filter((file) => !isSmall(file)))
    refuse({ given: name, problem: { code: "file-too-large", size, most: largestFile } });
}
