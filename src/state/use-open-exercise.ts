import { useEffect, useState } from "react";
import type { Cut } from "../classroom/exercise/cut";
import type { ExerciseSource } from "../classroom/team/begin-team";
import type { ExercisePart } from "../domain/exercise-part";
import { useDesignStore } from "./design-store";

/** The latest that was read, so that every field of a page asks once. */
let latest: { key: string; reading: Promise<ExerciseSource | undefined> } | undefined;

const keyOf = ({ exercise, version, cut, team }: ExercisePart) =>
  JSON.stringify([exercise, version, cut, team.id]);

function readOnce(part: ExercisePart): Promise<ExerciseSource | undefined> {
  const key = keyOf(part);
  if (latest?.key !== key) {
    const reading = readSource(part);
    latest = { key, reading };
    const forget = () => {
      if (latest?.reading === reading) latest = undefined;
    };
    // What is not there yet, or was refused, is asked for again.
    reading.then((found) => found ?? forget(), forget);
  }
  return latest.reading;
}

async function readSource(part: ExercisePart): Promise<ExerciseSource | undefined> {
  const { sourcesOf } = await import("./team-sources");
  return (await sourcesOf(part))[0];
}

/**
 * What the open team plays from; undefined outside of an exercise, until it is read, and where this
 * device no longer holds it.
 */
export function useOpenExercise(): ExerciseSource | undefined {
  const key = useDesignStore(({ design }) => design?.exercise && keyOf(design.exercise));
  const [read, setRead] = useState<{ key: string; source: ExerciseSource }>();
  useEffect(() => {
    const part = useDesignStore.getState().design?.exercise;
    if (key === undefined || !part) return;
    let isWanted = true;
    readOnce(part).then(
      (source) => isWanted && source && setRead({ key, source }),
      // The work goes on without what the exercise would say of it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [key]);
  return read && read.key === key ? read.source : undefined;
}

/** The cut that the team plays, of that exercise. */
export function useOpenCut(): Cut | undefined {
  const source = useOpenExercise();
  const cut = useDesignStore(({ design }) => design?.exercise?.cut);
  return source?.cuts.find(({ id }) => id === cut);
}
