import { useState } from "react";
import { answerAt, rowsIn } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { valueOf } from "../../domain/stated";
import { FieldControl } from "../../field-view/field-control";
import { rowCalled } from "../../report/model/row-called";
import { answerField } from "../../state/answer-field";
import { useDesignStore } from "../../state/design-store";
import { useWords } from "../../ui/words-context";
import styles from "./tasks.module.css";

/** What the order and the weight of a task hang on. */
const paths = [
  "purpose.tasks[].tier",
  "purpose.tasks[].phase",
  "purpose.tasks[].startMonth",
  "purpose.tasks[].after",
  "purpose.tasks[].objective",
  "purpose.tasks[].means",
  "purpose.tasks[].troopsNeeded",
] as const satisfies readonly FieldPath[];

const lists: Partial<Record<FieldPath, FieldPath>> = {
  "purpose.tasks[].after": "purpose.tasks",
  "purpose.tasks[].objective": "purpose.objectives",
};
const nothing = () => undefined;

/** The answers of a task that this page is about, to be changed in place. */
export function TaskFields({ task }: { task: string }) {
  return (
    <div className={styles.fields}>
      {paths.map((path) => (
        <TaskField key={path} path={path} task={task} />
      ))}
    </div>
  );
}

function TaskField({ path, task }: { path: FieldPath; task: string }) {
  const words = useWords();
  const [isRefused, setRefused] = useState(false);
  const design = useDesignStore((state) => state.design);
  if (!design) return null;
  const list = lists[path];
  const rows = list && rowsIn(answerAt(design, list)).filter(({ id }) => id !== task);
  return (
    <FieldControl
      path={path}
      isCell
      value={valueOf(answerAt(design, path, task)) ?? null}
      onChange={(value) => setRefused(!answerField(path, value, task))}
      onBlur={nothing}
      inputRef={nothing}
      rowChoices={rows?.map(({ id }) => ({ value: id, label: rowCalled(design, words, id) ?? id }))}
      error={isRefused ? words.say("task-board.invalid") : undefined}
    />
  );
}
