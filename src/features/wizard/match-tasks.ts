import {
  type TaskFamily,
  type TaskTypeId,
  taskTaxonomy,
  taskTypes,
} from "../../domain/tasks/taxonomy";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";

export interface TaskChoice {
  type: TaskTypeId;
  label: string;
}
export interface TaskGroup {
  family: TaskFamily;
  tasks: TaskChoice[];
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

/**
 * The tasks of the taxonomy by family, those whose name or family holds every word of the query;
 * all where the query is empty. Families without a match are left out.
 */
export function matchTasks(words: Words, query: string): TaskGroup[] {
  const sought = plain(query).split(/\s+/).filter(Boolean);
  const groups = new Map<TaskFamily, TaskChoice[]>();
  for (const type of taskTypes) {
    const { family } = taskTaxonomy[type];
    const label = optionInWords(words, "purpose.tasks[].type", type);
    const text = plain(`${label} ${words.sayDynamic(`fields.family.${family}`)}`);
    if (!sought.every((word) => text.includes(word))) continue;
    groups.set(family, [...(groups.get(family) ?? []), { type, label }]);
  }
  return [...groups].map(([family, tasks]) => ({ family, tasks }));
}
