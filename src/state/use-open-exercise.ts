import { useEffect, useState } from "react";
import type { Cut } from "../classroom/exercise/cut";
import type { Exercise, ParticipantsCopy } from "../classroom/exercise/exercise";
import { useDesignStore } from "./design-store";

/** What a team can know of its exercise: from the participants' copy, or from the exercise whole. */
export type OpenExercise = ParticipantsCopy | Exercise;

async function exerciseWithId(id: string): Promise<OpenExercise | undefined> {
  const { loadExercise } = await import("./exercises");
  const opened = await loadExercise(id);
  if (!opened?.ok) return undefined;
  return opened.kind === "exercise" ? opened.exercise : opened.copy;
}

/**
 * The exercise that the open design is a team's work of; undefined outside of one, until it is
 * read, and where this device no longer holds it.
 */
export function useOpenExercise(): OpenExercise | undefined {
  const id = useDesignStore(({ design }) => design?.exercise?.exercise);
  const [read, setRead] = useState<OpenExercise>();
  useEffect(() => {
    if (id === undefined) return;
    let isWanted = true;
    exerciseWithId(id).then(
      (found) => isWanted && setRead(found),
      // The work goes on without what the exercise would say of it.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  return read && read.id === id ? read : undefined;
}

/** The cut that the team plays, of that exercise. */
export function useOpenCut(): Cut | undefined {
  const exercise = useOpenExercise();
  const cut = useDesignStore(({ design }) => design?.exercise?.cut);
  return exercise?.cuts.find(({ id }) => id === cut);
}
