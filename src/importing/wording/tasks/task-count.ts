import { ownWords } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { WordingText } from "../wording-text";

/** The number of tasks that this text lists beside those that published mandates listed. */
export function countOfTasks({ tasks }: WordingText, counts: readonly number[]): WordingRemark[] {
  if (counts.length === 0) return [];
  const sorted = [...counts].sort((one, other) => one - other);
  const fewer = sorted.filter((count) => count < tasks.length).length;
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const [first] = tasks;
  return remark("task-count", [first && ownWords(first.item)], {
    count: tasks.length,
    mandates: sorted.length,
    fewer,
    middle,
    most: sorted.at(-1) ?? 0,
  });
}
