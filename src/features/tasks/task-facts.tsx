import type { MandateDesign } from "../../domain/design";
import type { PlainTask } from "../../domain/plain";
import { optionInWords } from "../../i18n/option-key";
import type { TaskGap } from "../../planning/tasks/task-gaps";
import { rowNameIn } from "../../report/model/check-in-words";
import { useWords } from "../../ui/words-context";
import { lackedInWords, taskName } from "./task-words";
import styles from "./tasks.module.css";

export interface TaskFactsProps {
  design: MandateDesign;
  task: PlainTask;
  gap: TaskGap | undefined;
  isTried: boolean;
}

/** What is stated of a task in short lines, and what is not. */
export function TaskFacts({ design, task, gap, isTried }: TaskFactsProps) {
  const words = useWords();
  const { tier, phase, startMonth, troopsNeeded, means, objective, after } = task;
  const option = (column: string, value: string) =>
    optionInWords(words, `purpose.tasks[].${column}`, value);
  const short = [
    tier && option("tier", tier),
    phase && option("phase", phase),
    startMonth !== undefined && words.say("task-board.card.month", { month: startMonth }),
    troopsNeeded && words.say("task-board.card.troops", { troops: troopsNeeded }),
  ].filter((each) => typeof each === "string");
  const served = objective && rowNameIn(design, words, objective);
  return (
    <div className={styles.facts}>
      {short.length > 0 && <p>{short.join(" · ")}</p>}
      {means && means.length > 0 && <p>{words.list(means.map((each) => option("means", each)))}</p>}
      {served && <p dir="auto">{served}</p>}
      {after && (
        <p>{words.say("task-board.card.after", { task: taskName(words, design, after) })}</p>
      )}
      {gap && gap.lacks.length > 0 && (
        <p className={styles.lack}>
          {words.say("task-board.card.lacks", { what: lackedInWords(words, gap.lacks) })}
        </p>
      )}
      {gap?.saysNoMeans && <p className={styles.lack}>{words.say("task-board.card.no-means")}</p>}
      {isTried && <p className={styles.tried}>{words.say("task-board.card.tried")}</p>}
    </div>
  );
}
