import { create } from "zustand";
import type { Exercise } from "../classroom/exercise/exercise";
import { newRun } from "../classroom/new-run";
import type { Run } from "../classroom/run";
import { isSame } from "../classroom/same-value";
import { newDesignId } from "./new-design-id";
import { followRuns, leaveSign, passOn } from "./run-channel";
import { keepRun, type LoadedRun, loadRun } from "./run-keeping";

interface RunState {
  run: Run | undefined;
  /** Whether all of the run is on this device; undefined while it is being written. */
  isKept: boolean | undefined;
}

/** The run that is open in this window, if any. */
export const useRunStore = create<RunState>()(() => ({ run: undefined, isKept: undefined }));

/** The run that is open in this window. */
export function useRun(): Run | undefined {
  return useRunStore(({ run }) => run);
}

/** Begins a run of a cut and opens it; resolves with its id once it is on the device, or refused. */
export async function beginRun(exercise: Exercise, cutId: string): Promise<string> {
  const random = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const run = newRun(exercise, cutId, { id: newDesignId(), now: new Date(), random });
  await place(run);
  return run.id;
}

/**
 * Takes in a run from a file and opens it. Where this device has another state of that run, it stays,
 * and the one of the file lies beside it under an id of its own.
 */
export async function takeInRun(run: Run): Promise<{ id: string; isBeside: boolean }> {
  const here = await loadRun(run.id);
  const isBeside =
    here.outcome === "damaged" || (here.outcome === "opened" && !isSame(here.run, run));
  const taken = isBeside ? { ...run, id: newDesignId() } : run;
  await place(taken);
  return { id: taken.id, isBeside };
}

async function place(run: Run): Promise<void> {
  useRunStore.setState({ run, isKept: undefined });
  await keep(run);
}

/** Changes the open run at once, on the screen, on the device and in other windows. */
export function changeRun(change: (run: Run) => Run): void {
  const { run } = useRunStore.getState();
  const next = run && change(run);
  if (!next || next === run) return;
  useRunStore.setState({ run: next, isKept: undefined });
  passOn(next);
  void keep(next);
}

async function keep(run: Run): Promise<void> {
  const isKept = await keepRun(run);
  if (isKept) leaveSign(run);
  if (useRunStore.getState().run === run) useRunStore.setState({ isKept });
}

/** Opens a run of this device, unless it is open; says what came of it. */
export async function openRun(id: string): Promise<LoadedRun> {
  const { run } = useRunStore.getState();
  if (run?.id === id) return { outcome: "opened", run };
  const loaded = await loadRun(id);
  if (loaded.outcome === "opened") useRunStore.setState({ run: loaded.run, isKept: true });
  return loaded;
}

/** Keeps the open run in step with other windows that have it open; returns how to stop. */
export function followOpenRun(): () => void {
  const takeUp = (run: Run) => {
    if (useRunStore.getState().run?.id === run.id) useRunStore.setState({ run, isKept: true });
  };
  return followRuns(takeUp, () => useRunStore.getState());
}
