import type { MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import type { Words } from "../../i18n/words";
import { withPruning } from "../../planning/tasks/prune";
import {
  type Layout,
  type TaskPlace,
  taskGroups,
  withTaskPlaced,
  withTaskShifted,
} from "../../planning/tasks/task-columns";
import { changeDesign, useDesignStore } from "../../state/design-store";
import { columnName, taskName } from "./task-words";
import { keepTask, useTasks } from "./tasks-store";

/** The elements of a task's card that take the focus again after it was moved. */
export const cardPart = (task: string, part: "drag" | "up" | "down" | "move") =>
  `task-${part}-${task}`;

/** Where a task stands now, in words: its column, its place there, and the way back. */
function movedInWords(words: Words, design: MandateDesign, layout: Layout, task: string): string {
  const groups = taskGroups(plainDesign(design).purpose.tasks ?? [], layout);
  const group = groups.find(({ tasks }) => tasks.some(({ id }) => id === task));
  if (!group) return "";
  return words.join([
    words.say("task-board.said.moved", {
      task: taskName(words, design, task),
      column: columnName(words, layout, group.column),
      place: group.tasks.findIndex(({ id }) => id === task) + 1,
      count: group.tasks.length,
    }),
    words.say("task-board.said.undo"),
  ]);
}

/** Changes the order or the column of a task in one step of undo, says so, and keeps the focus. */
function moveBy(
  words: Words,
  layout: Layout,
  task: string,
  focus: string,
  change: (design: MandateDesign) => MandateDesign,
): boolean {
  const { design } = useDesignStore.getState();
  const moved = design && change(design);
  if (!moved || moved === design) return false;
  changeDesign(() => moved);
  // What an exercise sets is left as it was: said is where the task stands now.
  const { design: now } = useDesignStore.getState();
  if (!now || now === design) return false;
  useTasks.setState({ said: movedInWords(words, now, layout, task), focus });
  return true;
}

/** Puts a task into a column; false where it is there already. */
export function placeTask(words: Words, task: string, place: TaskPlace): boolean {
  const focus = cardPart(task, "drag");
  return moveBy(words, place.layout, task, focus, (design) => withTaskPlaced(design, task, place));
}

/** Moves a task one place up (-1) or down (1) in its column. */
export function shiftTask(words: Words, layout: Layout, task: string, by: -1 | 1): boolean {
  const focus = cardPart(task, by === -1 ? "up" : "down");
  return moveBy(words, layout, task, focus, (design) => {
    const groups = taskGroups(plainDesign(design).purpose.tasks ?? [], layout);
    const group = groups.find(({ tasks }) => tasks.some(({ id }) => id === task));
    return group ? withTaskShifted(design, group, layout, task, by) : design;
  });
}

/** Makes what is tried part of the design, in one step of undo. */
export function applyPrunings(words: Words): void {
  const { prunings } = useTasks.getState();
  const { design: before } = useDesignStore.getState();
  changeDesign((design) => withPruning(design, prunings));
  if (useDesignStore.getState().design === before) return;
  keepTask(
    undefined,
    words.join([
      words.say("task-board.said.done", { count: prunings.length }),
      words.say("task-board.said.undo"),
    ]),
  );
}
