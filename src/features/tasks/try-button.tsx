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
  const key = isTried ? "try.back" : "try";
  const act = () =>
    isTried
      ? keepTask(task, words.say("task-board.said.kept", { task: name }))
      : tryPruning({ task, how: "without" }, words.say("task-board.said.tried", { task: name }));
  return (
    <Button aria-label={words.say(`task-board.${key}.named`, { task: name })} onClick={act}>
      {words.say(`task-board.${key}`)}
    </Button>
  );
}
