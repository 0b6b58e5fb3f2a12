import type { Exercise, ParticipantsCopy } from "../classroom/exercise/exercise";
import { designFileName } from "./design-file";
import { saveTextFile } from "./save-file";

/** "the-valley.exercise.json", and "the-valley.participants.json" for the copy of participants. */
export function exerciseFileName({
  kind,
  title,
}: Pick<Exercise | ParticipantsCopy, "kind" | "title">) {
  return designFileName(title, kind === "exercise" ? "exercise.json" : "participants.json");
}

/** The text of an exercise's file: indented, so that it can be read and compared by people. */
export function exerciseFileText(exercise: Exercise | ParticipantsCopy): string {
  return `${JSON.stringify(exercise, null, 2)}\n`;
}

/** Saves an exercise, or a participants' copy, as its one file. */
export function saveExerciseFile(exercise: Exercise | ParticipantsCopy): void {
  saveTextFile(exerciseFileName(exercise), exerciseFileText(exercise));
}
