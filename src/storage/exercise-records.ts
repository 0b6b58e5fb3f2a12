import type { Exercise, ParticipantsCopy } from "../classroom/exercise/exercise";
import { type ExerciseOpened, openExercise } from "../classroom/exercise/open-exercise";
import type { ExerciseRecord } from "./stored-exercises";
import { soundText, type TextRecords, textRecords } from "./text-records";

export type { ExerciseRecord };

/** One with its text opened: checked like any file. */
export interface KeptExercise extends ExerciseRecord {
  opened: ExerciseOpened;
}

let opening: Promise<TextRecords<ExerciseRecord>> | undefined;

/** The exercises that are kept on this device. */
export function exerciseRecords(): Promise<TextRecords<ExerciseRecord>> {
  opening ??= textRecords<ExerciseRecord>("exercises", soundExercise);
  return opening;
}

/** A record as it was read, with what a damaged one has wrong put right; its text stays as it lies. */
export function soundExercise(stored: ExerciseRecord): ExerciseRecord {
  const kind = stored.kind === "participants-copy" ? "participants-copy" : "exercise";
  return { ...soundText(stored, "exercises"), kind };
}

/** A record with its text opened. */
export function openedExercise(record: ExerciseRecord): KeptExercise {
  return { ...record, opened: openExercise(record.text) };
}

/** The record of an exercise. An exercise lies under its own id; saving it again replaces it. */
export function exerciseRecordOf(exercise: Exercise, keptAt: number): ExerciseRecord {
  return { id: exercise.id, kind: "exercise", text: JSON.stringify(exercise), keptAt };
}

/**
 * The record of a participants' copy. Copies of one exercise from different runs have different
 * codes, and work that was begun with one needs that one: each lies under a key of its own.
 */
export function copyRecordOf(copy: ParticipantsCopy, keptAt: number): ExerciseRecord {
  const salt = copy.sealed.at(-1)?.salt ?? "";
  const own = salt.replace(/[^A-Za-z0-9]/g, "").slice(0, 16);
  const id = ["copy", copy.id, copy.cut, own].join(".");
  return { id, kind: "participants-copy", text: JSON.stringify(copy), keptAt };
}
