import type { Cut } from "../../../classroom/exercise/cut";
import type { Exercise } from "../../../classroom/exercise/exercise";
import type { Run } from "../../../classroom/run";
import type { EvidenceBase } from "../../../evidence/schema";
import type { Words } from "../../../i18n/words";
import type { PaperExercise } from "./paper-exercise";

/** What a paper of an exercise is made from. */
export interface ExercisePaperInput<E = PaperExercise> {
  readonly exercise: E;
  /** The cut that is played. */
  readonly cut: Cut;
  /** Works and findings that the exercise leads on to. */
  readonly evidence: EvidenceBase;
  /** What a finding says, in one sentence, by its id. */
  readonly statements: (findingId: string) => string;
  /** Words in the language of the paper; those of the exercise stay in its own. */
  readonly words: Words;
  /** The day printed on the paper, YYYY-MM-DD. */
  readonly date: string;
}

/** What the trainer's papers are made from; the codes of a run where one has begun. */
export interface TrainersPaperInput extends ExercisePaperInput<Exercise> {
  readonly codes?: Run["codes"] | undefined;
}
