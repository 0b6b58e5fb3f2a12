import { useEffect, useState } from "react";
import { beginEditing, useEditor } from "../../../state/exercise-editor";
import { keptExercise } from "../../../state/kept-exercises";

/** What came of opening the exercise that an address names. */
export type EditOutcome = "none-asked" | "opening" | "opened" | "missing" | "damaged" | "is-copy";

/** Opens the exercise of this device that the address names, unless it is open already. */
export function useOpenedExercise(id: string | undefined): EditOutcome {
  const [outcome, setOutcome] = useState<EditOutcome>("opening");
  useEffect(() => {
    let isLeft = false;
    const tell = (next: EditOutcome) => !isLeft && setOutcome(next);
    if (!id) tell("none-asked");
    else if (useEditor.getState().exercise?.id === id) tell("opened");
    else {
      tell("opening");
      keptExercise(id).then(
        (kept) => {
          if (isLeft) return;
          if (!kept) tell("missing");
          else if (!kept.opened.ok) tell("damaged");
          else if (kept.opened.kind !== "exercise") tell("is-copy");
          else {
            beginEditing(kept.opened.exercise);
            tell("opened");
          }
        },
        () => tell("damaged"),
      );
    }
    return () => {
      isLeft = true;
    };
  }, [id]);
  return outcome;
}
