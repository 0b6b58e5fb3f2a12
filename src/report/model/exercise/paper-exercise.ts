import type { Exercise, ParticipantsCopy } from "../../../classroom/exercise/exercise";

/** What the papers for participants are made from: a trainer's exercise, or a participants' copy. */
export type PaperExercise = Exercise | ParticipantsCopy;
