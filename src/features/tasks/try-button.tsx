import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import { keepTask, tryPruning } from "./tasks-store";

export interface TryButtonProps {
  task: string;
  name: string;
  isTried: boolean;
}

/** Tries the design without a task, or keeps the task after all; nothing is changed by either. */
export function TryButton({ task, name, isTried }: TryButtonProps) {
  const words = useWords();
  return isTried ? (
    <Button
      aria-label={words.say("task-board.try.back.named", { task: name })}
      onClick={() => keepTask(task, words.say("task-board.said.kept", { task: name }))}
    >
      {words.say("task-board.try.back")}
    </Button>
  ) : (
    <Button
      aria-label={words.say("task-board.try.named", { task: name })}
      onClick={() =>
        tryPruning({ task, how: "without" }, words.say("task-board.said.tried", { task: name }))
      }
    >
      {words.say("task-board.try")}
    </Button>
  );
}
