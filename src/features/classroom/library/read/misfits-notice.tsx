import { useMemo } from "react";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import { problemsOfExercise } from "../../../../classroom/exercise/problems-of-exercise";
import { useRecords } from "../../../../state/use-records";
import { misfitInWords } from "../../../../storage/exercise-in-words";
import { Notice } from "../../../../ui/notice";
import { useWords } from "../../../../ui/words-context";
import { knownEvidence } from "./known-evidence";
import { Points } from "./texts-section";

/** What does not fit together in an exercise, each with its place; nothing where all of it fits. */
export function MisfitsNotice({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const records = useRecords();
  const misfits = useMemo(
    () => problemsOfExercise(exercise, records && knownEvidence(records.evidence)),
    [exercise, records],
  );
  if (misfits.length === 0) return null;
  return (
    <Notice kind="warning" title={words.say("classroom.read.misfits")}>
      <p>{words.say("classroom.read.misfits.note")}</p>
      <Points texts={misfits.map((misfit) => misfitInWords(words, misfit))} />
    </Notice>
  );
}
