import type { Inject } from "../../../../classroom/exercise/inject";
import type { ExercisePart } from "../../../../domain/exercise-part";
import type { TeamParts } from "../../../../state/team-parts";
import type { Place } from "../place";

/** What every part of a team's desk is given. */
export interface DeskProps {
  exercise: ExercisePart;
  team: TeamParts;
  /** The opened injects in the order of play. */
  played: readonly Inject[];
  /** A code that a link brought. */
  asked: Place["asked"];
}
