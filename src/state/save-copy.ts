import { participantsCopy } from "../classroom/participants-copy";
import type { Run } from "../classroom/run";
import { saveExerciseFile } from "../storage/exercise-file";

/** "no-seal" where this browser cannot seal injects on a page that came over plain HTTP. */
export type CopySaved = "saved" | "failed" | "no-seal";

/** Saves the file that participants of a run are given, each inject sealed under the run's code. */
export async function saveCopyOf(run: Run): Promise<CopySaved> {
  const { canSeal, sealText } = await import("../storage/seal");
  if (!canSeal()) return "no-seal";
  try {
    saveExerciseFile(await participantsCopy(run.exercise, run.cut, run.codes, sealText));
    return "saved";
  } catch {
    return "failed";
  }
}
