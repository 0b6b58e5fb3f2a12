import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import { optionInWords } from "../../../i18n/option-key";
import { idleObjectives, sameTypeTwice, taskGaps } from "../../../planning/tasks/task-gaps";
import { rowCalled } from "../../../report/model/row-called";
import { addressOfField } from "../../../state/address-of-field";
import { useWords } from "../../../ui/words-context";
import { lackedInWords, taskName } from "../task-words";
import styles from "../tasks.module.css";

/** What the tasks and the objectives do not say, one by one, each with the way to say it. */
export function LacksSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const plain = plainDesign(design);
  const gaps = taskGaps(plain);
  const idle = idleObjectives(plain);
  const twice = sameTypeTwice(plain);
  return (
    <section className={styles.section} aria-labelledby="tasks-lacks">
      <h2 id="tasks-lacks">{words.say("task-board.lacks.title")}</h2>
      {gaps.length === 0 && <p>{words.say("task-board.lacks.none")}</p>}
      <ul>
        {gaps.map(({ task, lacks, saysNoMeans }) => (
          <li key={task}>
            <a href={addressOfField(`purpose.tasks[].${lacks[0] ?? "means"}`, task)}>
              {taskName(words, design, task)}
            </a>{" "}
            {words.clauses([
              ...(lacks.length > 0
                ? [words.say("task-board.lacks.line", { what: lackedInWords(words, lacks) })]
                : []),
              ...(saysNoMeans ? [words.say("task-board.lacks.no-means")] : []),
            ])}
          </li>
        ))}
      </ul>
      {idle.length > 0 && (
        <>
          <h3>{words.say("task-board.lacks.objectives")}</h3>
          <ul>
            {idle.map((id) => (
              <li key={id}>
                <a href={addressOfField("purpose.objectives[].text", id)}>
                  {rowCalled(design, words, id)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {twice.length > 0 && (
        <>
          <h3>{words.say("task-board.lacks.twice")}</h3>
          <p>{words.say("task-board.lacks.twice.what")}</p>
          <ul>
            {twice.map(({ type, tasks }) => (
              <li key={type}>
                {words.say("task-board.lacks.twice.line", {
                  type: optionInWords(words, "purpose.tasks[].type", type),
                  count: tasks.length,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
