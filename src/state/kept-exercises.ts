import type { Exercise, ParticipantsCopy } from "../classroom/exercise/exercise";
import {
  copyRecordOf,
  exerciseRecordOf,
  exerciseRecords,
  type KeptExercise,
  openedExercise,
} from "../storage/exercise-records";
import type { KeepResult } from "../storage/text-records";

/** A participants' copy that is kept on this device. */
export interface KeptCopy {
  /** The key that it lies under. */
  id: string;
  copy: ParticipantsCopy;
}

/** Everything in the store of exercises, newest first; what is damaged says so in `opened`. */
export async function keptExercises(): Promise<KeptExercise[]> {
  return (await (await exerciseRecords()).list()).map(openedExercise);
}

/** Keeps an exercise under its id, in the place of what was kept there. */
export async function keepExercise(exercise: Exercise): Promise<KeepResult> {
  return (await exerciseRecords()).keep(exerciseRecordOf(exercise, Date.now()));
}

/** Keeps a participants' copy; one of another run of the same exercise stays beside it. */
export async function keepCopy(copy: ParticipantsCopy): Promise<KeepResult> {
  return (await exerciseRecords()).keep(copyRecordOf(copy, Date.now()));
}

/** The exercise that is kept under this id; undefined where there is none. */
export async function keptExercise(id: string): Promise<KeptExercise | undefined> {
  const record = await (await exerciseRecords()).load(id);
  return record && openedExercise(record);
}

/** The participants' copies on this device that open, newest first. */
export async function keptCopies(): Promise<KeptCopy[]> {
  return (await keptExercises()).flatMap(({ id, opened }) =>
    opened.ok && opened.kind === "participants-copy" ? [{ id, copy: opened.copy }] : [],
  );
}

/** Removes what lies under this key. Rejects where the browser refuses. */
export async function removeKeptExercise(id: string): Promise<void> {
  await (await exerciseRecords()).remove(id);
}
