import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";

/** The tasks of the open design: fewer of them, and in which order. */
export function TasksPage() {
  const words = useWords();
  return (
    <main id={mainId} tabIndex={-1}>
      <h1>{words.say("task-board.title")}</h1>
    </main>
  );
}
