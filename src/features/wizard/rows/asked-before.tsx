import { answerAt } from "../../../domain/edit";
import type { FieldPath } from "../../../domain/field-path";
import { isStated } from "../../../domain/stated";
import { useDesignStore } from "../../../state/design-store";
import { useWords } from "../../../ui/words-context";

/** The column by which a row is known to be a task. */
export const taskType: FieldPath = "purpose.tasks[].type";

/** The way from a task to the operations that were given it before; nothing until it has a type. */
export function AskedBefore({ row }: { row: string }) {
  const words = useWords();
  const type = useDesignStore(({ design }) => {
    const answer = design && answerAt(design, taskType, row);
    return answer && isStated(answer) ? `${answer.value}` : undefined;
  });
  if (type === undefined) return null;
  return (
    <p>
      <a href={`#/precedents?task=${type}`}>{words.say("wizard.rows.precedents")}</a>
    </p>
  );
}
