import type { PlainTask } from "../../domain/plain";
import type { Words } from "../../i18n/words";
import type { TaskFilter } from "./tasks-store";

export interface ShownTasksOptions {
  filter: TaskFilter;
  /** A part of the name, in any case. */
  find: string;
  lacking: ReadonlySet<string>;
  tried: ReadonlySet<string>;
  nameOf: (task: string) => string;
  words: Pick<Words, "locale">;
}

/** The tasks that a filter and a search leave; all of them where neither is set. */
export function shownTasks(tasks: readonly PlainTask[], options: ShownTasksOptions): PlainTask[] {
  const { filter, find, lacking, tried, nameOf, words } = options;
  const lower = (text: string) => text.toLocaleLowerCase(words.locale);
  const part = lower(find.trim());
  return tasks.filter(({ id }) => {
    if (filter === "lacking" && !lacking.has(id)) return false;
    if (filter === "tried" && !tried.has(id)) return false;
    return part === "" || lower(nameOf(id)).includes(part);
  });
}
