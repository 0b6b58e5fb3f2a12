import { ownWords } from "../place";
import { remark, type WordingRemark } from "../remark";
import type { MandatedTask, WordingText } from "../wording-text";

const plainWords =
  /^(?:with|that|this|from|their|they|have|been|such|also|into|under|other|including|through|between|which|within|particular|attention|cooperation|coordination|relevant|appropriate|assist|support|government|authorities|mission|nations|united|international)$/;

function contentOf(wording: string): ReadonlySet<string> {
  const words = wording.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return new Set(words.filter((word) => !plainWords.test(word)).map((word) => word.slice(0, 7)));
}

/** How much two tasks share of their words, 0 to 1; nothing where one has too few to tell. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  const shared = [...small].filter((word) => large.has(word)).length;
  return small.size < 4 ? 0 : (2 * shared) / (small.size + large.size);
}

/** No text has more tasks to compare; a longer list is no mandate's. */
const mostTasks = 200;
const alike = 0.7;

/** Tasks of the same type whose words are nearly the same. */
export function repeatedTasks({ tasks }: WordingText): WordingRemark[] {
  const known: { each: MandatedTask; content: ReadonlySet<string> }[] = [];
  return tasks.slice(0, mostTasks).flatMap((each) => {
    const content = contentOf(each.task.wording);
    const twin = known.find(
      (other) =>
        other.each.task.type === each.task.type && overlap(other.content, content) >= alike,
    );
    known.push({ each, content });
    if (!twin) return [];
    const values = { first: twin.each.item.id, second: each.item.id };
    return remark("same-task-twice", [ownWords(each.item), ownWords(twin.each.item)], values);
  });
}
