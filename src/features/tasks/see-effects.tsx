import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { useTasks } from "./tasks-store";

/** The heading under which it stands what trials would change. */
export const effectsHeading = "tasks-prune";

/** Takes the reader from a task that is tried to what the trials would change. */
export function SeeEffects() {
  const words = useWords();
  const count = useTasks(({ prunings }) => prunings.length);
  return (
    <Button kind="quiet" onClick={() => document.getElementById(effectsHeading)?.focus()}>
      {words.say("task-board.prune.see", { count })}
    </Button>
  );
}
