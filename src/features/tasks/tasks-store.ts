import { create } from "zustand";
import type { Pruning } from "../../planning/tasks/prune";
import type { Layout } from "../../planning/tasks/task-columns";

export const taskFilters = ["all", "lacking", "tried"] as const;
export type TaskFilter = (typeof taskFilters)[number];
export const taskViews = ["board", "table"] as const;
export type TaskView = (typeof taskViews)[number];

interface TasksState {
  /** The design that is tried on; what was tried on another is forgotten. */
  designId: string | undefined;
  layout: Layout;
  view: TaskView;
  filter: TaskFilter;
  find: string;
  /** What is tried, each task at most once; nothing of it is in the design. */
  prunings: readonly Pruning[];
  /** What was done last, in words, for those who listen. */
  said: string;
  /** The id of the element that takes the focus once what was moved is drawn anew. */
  focus: string | undefined;
}

const blank: TasksState = {
  designId: undefined,
  layout: "phase",
  view: "board",
  filter: "all",
  find: "",
  prunings: [],
  said: "",
  focus: undefined,
};

/** How the page of tasks shows them, and what is tried on them. Undo is the design's own. */
export const useTasks = create<TasksState>()(() => blank);

/** Begins with another design: what was tried on the one before is forgotten. */
export function followDesign(designId: string): void {
  if (useTasks.getState().designId !== designId) useTasks.setState({ ...blank, designId });
}

/** Tries a task in some way; another way takes the place of the one before. */
export function tryPruning(pruning: Pruning, said = ""): void {
  useTasks.setState(({ prunings }) => {
    const known = prunings.some(({ task }) => task === pruning.task);
    const changed = known
      ? prunings.map((each) => (each.task === pruning.task ? pruning : each))
      : [...prunings, pruning];
    return { prunings: changed, said };
  });
}

/** Tries nothing on a task any more, or on any (`undefined`). */
export function keepTask(task: string | undefined, said = ""): void {
  useTasks.setState(({ prunings }) => ({
    prunings: task === undefined ? [] : prunings.filter((each) => each.task !== task),
    said,
  }));
}
