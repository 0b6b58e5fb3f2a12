import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import styles from "./tasks.module.css";
import { useTasks } from "./tasks-store";

/** At the foot of the window: what was done last, and the way to what is tried. */
export function SaidBar() {
  const words = useWords();
  const said = useTasks((state) => state.said);
  const count = useTasks(({ prunings }) => prunings.length);
  return (
    <div className={said === "" && count === 0 ? undefined : styles.said}>
      <p role="status">{said}</p>
      {count > 0 && (
        <Button onClick={() => document.getElementById("tasks-prune")?.focus()}>
          {words.say("task-board.prune.see", { count })}
        </Button>
      )}
    </div>
  );
}
