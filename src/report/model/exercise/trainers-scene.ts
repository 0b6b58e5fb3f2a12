import type { Exercise } from "../../../classroom/exercise/exercise";
import type { Inject } from "../../../classroom/exercise/inject";
import { isFieldPath } from "../../../domain/field-catalogue";
import { labelOf } from "../value-in-words";
import type { TrainersPaperInput } from "./paper-input";
import type { Scene } from "./scene";

/** What the parts of the trainer's set draw on. */
export type TrainersScene = Scene<Exercise> & Pick<TrainersPaperInput, "codes">;

/** An inject with the minute of the cut in which it is due. */
export interface DueInject {
  readonly inject: Inject;
  readonly minute: number;
}

/** The injects that a cut plays, in the order in which they are due; one that is gone is left out. */
export function dueInjects({
  cut,
  exercise,
}: Pick<TrainersScene, "cut" | "exercise">): DueInject[] {
  return cut.injects
    .flatMap(({ inject: id, minute }): DueInject[] => {
      const inject = exercise.injects.find((each) => each.id === id);
      return inject ? [{ inject, minute }] : [];
    })
    .sort((one, other) => one.minute - other.minute);
}

/** Choices by the names of their fields, each once: "Troop ceiling; Tasks". */
export function choicesNamed({ words }: Pick<Scene, "words">, paths: readonly string[]): string {
  const names = paths.filter(isFieldPath).map((path) => labelOf(words, path));
  return words.clauses([...new Set(names)]);
}
