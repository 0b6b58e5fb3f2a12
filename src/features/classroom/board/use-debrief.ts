import { useEffect, useMemo, useState } from "react";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { useEvidenceInUse } from "../../../state/evidence-in-use";
import { useBackgroundAnswer, type Watched } from "../../../state/use-background-answer";
import { useRecords } from "../../../state/use-records";
import { debriefInBackground } from "../../../workers/debrief-in-background";
import type { DebriefStep, GivenDebrief, GivenFile } from "../../../workers/debrief-turns";
import { type FoundExercise, findExercise } from "./find-exercise";

const work = (given: GivenDebrief, watched: Watched<DebriefStep>) =>
  debriefInBackground(given, watched);

/**
 * The board of some files: the exercise of the run, else the one that the files name, and what the
 * teams made of it, laid out off the page.
 */
export function useDebrief(
  files: readonly GivenFile[],
  ofRun: { exercise: Exercise; cut: string } | undefined,
  locale: string,
) {
  const [found, setFound] = useState<FoundExercise>();
  const isOwn = useEvidenceInUse(({ loaded }) => loaded !== undefined);
  const records = useRecords();
  const exercise = ofRun?.exercise ?? (found?.state === "found" ? found.exercise : undefined);
  const cut = ofRun?.cut;
  const isAsked = files.length > 0 && exercise === undefined;

  const isEmpty = files.length === 0;
  useEffect(() => {
    // The next files may be of another exercise.
    if (isEmpty) setFound(undefined);
  }, [isEmpty]);

  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    findExercise(files, locale).then((answer) => isWanted && setFound(answer));
    return () => {
      isWanted = false;
    };
  }, [isAsked, files, locale]);

  const given = useMemo((): GivenDebrief | undefined => {
    if (!exercise || files.length === 0 || (isOwn && !records)) return undefined;
    return {
      exercise,
      files,
      ...(cut === undefined ? {} : { cut }),
      ...(isOwn && records ? { records } : {}),
    };
  }, [exercise, files, cut, isOwn, records]);

  const answer = useBackgroundAnswer(given, work, 0);
  return {
    ...answer,
    exercise,
    /** Why there is no board though there are files. */
    lacking: isAsked && found?.state !== "found" ? found : undefined,
    giveExercise: (own: Exercise) => setFound({ state: "found", exercise: own }),
  };
}
