import { useEffect, useState } from "react";
import { useEditor } from "../../../state/exercise-editor";
import { editKept, returnToExercise } from "../../../state/exercise-keeping";
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
    else if (useEditor.getState().exercise?.id === id) {
      tell("opened");
      returnToExercise().catch(() => undefined);
    } else {
      tell("opening");
      keptExercise(id).then(
        (kept) => {
          if (isLeft) return;
          if (!kept) tell("missing");
          else if (!kept.opened.ok) tell("damaged");
          else tell(editKept(kept) ? "opened" : "is-copy");
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
