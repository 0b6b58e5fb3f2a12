import type { PlainTask } from "../../domain/plain";
import { OnRequest } from "../../evidence-view/on-request";
import { type Layout, taskGroups } from "../../planning/tasks/task-columns";
import { addressOfField } from "../../state/address-of-field";
import { Button } from "../../ui/button";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { useWords } from "../../ui/words-context";
import { SeeEffects } from "./see-effects";
import { placeTask } from "./task-acts";
import { TaskFields } from "./task-fields";
import { columnName } from "./task-words";
import styles from "./tasks.module.css";
import { TryButton } from "./try-button";

export interface TaskActsProps {
  task: PlainTask;
  name: string;
  layout: Layout;
  isTried: boolean;
}

/** Every move of a task as a plain button, its answers, and the trial without it. */
export function TaskActs({ task, name, layout, isTried }: TaskActsProps) {
  const words = useWords();
  const others = taskGroups([], layout).filter(({ column }) => column !== task[layout]);
  return (
    <div className={styles.acts}>
      <OnRequest summary={<Named short={words.say("task-board.card.move")} name={name} />}>
        {() => (
          <ul className={styles.plain}>
            {others.map(({ column }) => (
              <li key={column ?? "none"}>
                <Button kind="quiet" onClick={() => placeTask(words, task.id, { layout, column })}>
                  {words.say("task-board.move.to", { column: columnName(words, layout, column) })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </OnRequest>
      <OnRequest summary={<Named short={words.say("task-board.card.change")} name={name} />}>
        {() => (
          <>
            <TaskFields task={task.id} />
            <p>
              <a href={addressOfField("purpose.tasks[].type", task.id)}>
                {words.say("task-board.card.question")}
              </a>
            </p>
          </>
        )}
      </OnRequest>
      <TryButton task={task.id} name={name} isTried={isTried} />
      {isTried && <SeeEffects />}
    </div>
  );
}

/** "Move" for those who see the card, "Move: Police reform" for those who hear it alone. */
function Named({ short, name }: { short: string; name: string }) {
  const words = useWords();
  return (
    <>
      {short}
      <VisuallyHidden>{`${words.labelMark}${name}`}</VisuallyHidden>
    </>
  );
}
