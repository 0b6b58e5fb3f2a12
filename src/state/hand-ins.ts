import { type HandInRecord, handInKey, handInRecords } from "../storage/hand-in-records";
import type { KeepResult } from "../storage/text-records";

/** A team's file as it is to be kept: its name, its text, and when it was last changed (ISO). */
export interface HandIn {
  readonly name: string;
  readonly text: string;
  readonly modified?: string;
}

/** What was handed in for a run and kept on this device, in the order of the names. */
export async function handInsOf(run: string): Promise<HandInRecord[]> {
  const all = await (await handInRecords()).list();
  return all
    .filter((each) => each.run === run)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** Keeps files with a run, one after the other; the first that does not fit ends it and is told. */
export async function keepHandIns(run: string, files: readonly HandIn[]): Promise<KeepResult> {
  const records = await handInRecords();
  for (const { name, text, modified } of files) {
    const id = handInKey(run, name);
    const when = modified === undefined ? {} : { modified };
    const result = await records.keep({ id, run, name, text, ...when, keptAt: Date.now() });
    if (result.outcome !== "kept") return result;
  }
  for (const told of listeners) told(run, files);
  return { outcome: "kept" };
}

/** Removes what is kept of a run's hand-ins: some by their names, or all. */
export async function removeHandIns(run: string, names?: readonly string[]): Promise<void> {
  const records = await handInRecords();
  const gone = names ?? (await handInsOf(run)).map(({ name }) => name);
  for (const name of gone) await records.remove(handInKey(run, name));
}

type Told = (run: string, files: readonly HandIn[]) => void;
const listeners = new Set<Told>();

/** Hears of files that are kept with a run in this window, as a live room does. Returns how to stop. */
export function onHandInsKept(told: Told): () => void {
  listeners.add(told);
  return () => void listeners.delete(told);
}
