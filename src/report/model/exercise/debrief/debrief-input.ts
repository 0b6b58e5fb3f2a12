import type { Board, TeamPlace } from "../../../../classroom/debrief/board";
import type { Exercise } from "../../../../classroom/exercise/exercise";
import type { Run } from "../../../../classroom/run";
import type { EvidenceBase } from "../../../../evidence/schema";
import type { Words } from "../../../../i18n/words";

/** A team as it is called on the board: by its name, or by a number where names are hidden. */
export interface NamedTeam {
  readonly place: TeamPlace;
  readonly id: string;
  readonly label: string;
}

/** What a debrief is told from. */
export interface DebriefInput {
  /** Of the shown teams alone. */
  readonly board: Board;
  readonly exercise: Exercise;
  /** The trainer's judgements; none without a run. */
  readonly bands: Run["bands"];
  /** The shown teams, in the order in which they stand. */
  readonly teams: readonly NamedTeam[];
  /** Names of teams and people are left out; nothing else changes. */
  readonly hidesNames: boolean;
  readonly evidence: EvidenceBase;
  /** Words in the language of the paper; those of exercise and teams stay in their own. */
  readonly words: Words;
  /** The day printed on it, YYYY-MM-DD. */
  readonly date: string;
}
