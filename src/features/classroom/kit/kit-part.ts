import type { Cut } from "../../../classroom/exercise/cut";
import type { Exercise } from "../../../classroom/exercise/exercise";
import type { KitAnswers } from "../../../classroom/kit/kit-answers";

/** What the parts of the kit are given: the exercise, its cut, and what the trainer entered. */
export interface KitPartProps {
  exercise: Exercise;
  cut: Cut;
  kit: KitAnswers;
  onChange: (part: Partial<KitAnswers>) => void;
}
