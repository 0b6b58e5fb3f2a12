import { lazy, Suspense, useEffect } from "react";
import type { MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import { layouts } from "../../planning/tasks/task-columns";
import { taskGaps } from "../../planning/tasks/task-gaps";
import { RadioGroup } from "../../ui/radio-group";
import { TextInput } from "../../ui/text-input";
import { useWords } from "../../ui/words-context";
import { shownTasks } from "./shown-tasks";
import { taskName } from "./task-words";
import styles from "./tasks.module.css";
import { taskFilters, taskViews, useTasks } from "./tasks-store";
import { TasksTable } from "./tasks-table";

/** The board with its drag and drop is fetched when it is first shown. */
const Board = lazy(() => import("./board/board").then((module) => ({ default: module.Board })));

/** The tasks as a board or as a table, all of them or those that a filter leaves. */
export function TaskList({ design }: { design: MandateDesign }) {
  const words = useWords();
  const { layout, view, filter, find, prunings } = useTasks();
  useFocusAfterMove(design);
  const plain = plainDesign(design);
  const tasks = plain.purpose.tasks ?? [];
  const gaps = taskGaps(plain);
  const shown = shownTasks(tasks, {
    filter,
    find,
    lacking: new Set(gaps.map(({ task }) => task)),
    tried: new Set(prunings.map(({ task }) => task)),
    nameOf: (id) => taskName(words, design, id),
    words,
  });
  const counts = { count: tasks.length, shown: shown.length, whole: tasks.length - gaps.length };
  return (
    <section className={styles.section} aria-labelledby="tasks-list">
      <h2 id="tasks-list">{words.say("task-board.table.caption")}</h2>
      <p>{words.say("task-board.in-short", counts)}</p>
      <div className={styles.controls}>
        <RadioGroup
          label={words.say("task-board.view")}
          layout="inline"
          undecided={false}
          value={view}
          onChange={(value) => value && useTasks.setState({ view: value })}
          choices={taskViews.map((value) => ({
            value,
            label: words.say(`task-board.view.${value}`),
          }))}
        />
        <RadioGroup
          label={words.say("task-board.layout")}
          layout="inline"
          undecided={false}
          value={layout}
          onChange={(value) => value && useTasks.setState({ layout: value })}
          choices={layouts.map((value) => ({
            value,
            label: words.say(`task-board.layout.${value}`),
          }))}
        />
        <RadioGroup
          label={words.say("task-board.filter")}
          layout="inline"
          undecided={false}
          value={filter}
          onChange={(value) => value && useTasks.setState({ filter: value })}
          choices={taskFilters.map((value) => ({
            value,
            label: words.say(`task-board.filter.${value}`),
          }))}
        />
        <TextInput
          label={words.say("task-board.find")}
          value={find}
          onChange={(value) => useTasks.setState({ find: value })}
        />
      </div>
      <p role="status" className={styles.soft}>
        {shown.length === tasks.length ? "" : words.say("task-board.shown", counts)}
      </p>
      {view === "table" ? (
        <TasksTable design={design} tasks={shown} gaps={gaps} />
      ) : (
        <Suspense fallback={<p role="status">{words.say("task-board.loading")}</p>}>
          <Board design={design} tasks={shown} layout={layout} gaps={gaps} />
        </Suspense>
      )}
    </section>
  );
}

/** What was moved is drawn anew in its new column; the focus goes back to the control used. */
function useFocusAfterMove(design: MandateDesign): void {
  const focus = useTasks((state) => state.focus);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is in its new place once the design is drawn
  useEffect(() => {
    if (focus === undefined) return;
    document.getElementById(focus)?.focus();
    useTasks.setState({ focus: undefined });
  }, [focus, design]);
}
