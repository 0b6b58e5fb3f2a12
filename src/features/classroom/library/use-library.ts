import { useCallback, useEffect, useState } from "react";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { builtInExercises } from "../../../state/exercises";
import { keptExercises } from "../../../state/kept-exercises";
import { exerciseRecords, type KeptExercise } from "../../../storage/exercise-records";
import { type KeptRun, openedRun, runRecords } from "../../../storage/run-records";
import { useWords } from "../../../ui/words-context";

/** What lies on this device for the classroom. */
export interface OnDevice {
  exercises: readonly KeptExercise[];
  runs: readonly KeptRun[];
  /** False where the browser keeps nothing once the page is closed. */
  isDurable: boolean;
}

/** What lies on this device, undefined until it is read; and how to have it read again. */
export function useOnDevice(): { onDevice: OnDevice | undefined; readAgain: () => Promise<void> } {
  const [onDevice, setOnDevice] = useState<OnDevice>();
  const readAgain = useCallback(async () => {
    const [{ durable }, runs] = await Promise.all([exerciseRecords(), runRecords()]);
    const exercises = await keptExercises();
    setOnDevice({ exercises, runs: (await runs.list()).map(openedRun), isDurable: durable });
  }, []);
  useEffect(() => {
    readAgain();
  }, [readAgain]);
  return { onDevice, readAgain };
}

/** The scenarios that come with the app; undefined until they are read. */
export function useScenarios(): readonly Exercise[] | undefined {
  const { locale } = useWords();
  const [scenarios, setScenarios] = useState<readonly Exercise[]>();
  useEffect(() => {
    let isWanted = true;
    Promise.all(builtInExercises().map(({ load }) => load(locale))).then((opened) => {
      const sound = opened.flatMap((one) =>
        one.ok && one.kind === "exercise" ? [one.exercise] : [],
      );
      if (isWanted) setScenarios(sound);
    });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return scenarios;
}
