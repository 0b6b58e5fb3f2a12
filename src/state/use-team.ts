import { useEffect, useState } from "react";
import type { ExercisePart } from "../domain/exercise-part";
import { NoSealing } from "../storage/seal";
import { useDesignStore } from "./design-store";
import { type TeamParts, teamParts } from "./team-parts";
import { sourcesOf } from "./team-sources";

export type TeamReading =
  | { state: "reading" }
  /** This device has nothing of the exercise; the team's own work is whole. */
  | { state: "missing" }
  /** This browser can open nothing that is sealed. */
  | { state: "closed" }
  | ({ state: "read" } & TeamParts);

/** What the open team has of its exercise, read anew with each inject that it opens. */
export function useTeam(part: ExercisePart): TeamReading {
  const { exercise, version, cut, team, opened, debriefed } = part;
  const [reading, setReading] = useState<TeamReading>({ state: "reading" });
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const asked = { exercise, version, cut, team, opened, debriefed, wanted };
    readTeam(asked).then((read) => isWanted && setReading(read));
    return () => {
      isWanted = false;
    };
  }, [exercise, version, cut, team, opened, debriefed, wanted]);
  useEffect(() => {
    const again = () => setWanted((times) => times + 1);
    listeners.add(again);
    return () => void listeners.delete(again);
  }, []);
  return reading;
}

const listeners = new Set<() => void>();

/** Has what a team knows read again, as after a participants' copy was opened. */
export function readTeamAgain(): void {
  for (const again of listeners) again();
}

type Asked = Pick<ExercisePart, "exercise" | "version" | "cut" | "team" | "opened"> &
  Pick<ExercisePart, "debriefed">;

async function readTeam(asked: Asked): Promise<TeamReading> {
  try {
    const parts = await teamParts(asked, await sourcesOf(asked));
    return parts ? { state: "read", ...parts } : { state: "missing" };
  } catch (cause) {
    return { state: cause instanceof NoSealing ? "closed" : "missing" };
  }
}

/** The exercise's part of the open design; undefined where no team's work is open. */
export function useTeamPart(): ExercisePart | undefined {
  return useDesignStore(({ design }) => design?.exercise);
}
