import type { MandateDesign } from "../../../domain/design";
import { plainDesign } from "../../../domain/plain";
import { sequenceOf, type Wait } from "../../../planning/tasks/sequence";
import { taskMonths } from "../../../planning/tasks/task-months";
import { useWords } from "../../../ui/words-context";
import { taskName } from "../task-words";
import styles from "../tasks.module.css";
import { SequenceFigure } from "./sequence-figure";

/** In which order the tasks stand, drawn along the months, and where that does not hold together. */
export function OrderSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const sequence = sequenceOf(plainDesign(design).purpose.tasks ?? []);
  const months = taskMonths(design, sequence.order);
  const name = (id: string) => taskName(words, design, id);
  const of = ({ task, first }: Wait) => ({ task: name(task), first: name(first) });
  const faults = [
    ...sequence.circles.map((circle) =>
      words.say("task-board.order.circle", { tasks: words.list(circle.map(name)) }),
    ),
    ...sequence.early.map((wait) => words.say("task-board.order.early", of(wait))),
    ...sequence.untold.map((wait) => words.say("task-board.order.untold", of(wait))),
    ...sequence.lost.map(({ task }) => words.say("task-board.order.lost", { task: name(task) })),
    ...months.afterEnd.map((task) => words.say("task-board.order.after-end", { task: name(task) })),
  ];
  return (
    <section className={styles.section} aria-labelledby="tasks-order">
      <h2 id="tasks-order">{words.say("task-board.order.title")}</h2>
      <p>{words.say("task-board.order.what")}</p>
      {faults.length === 0 ? (
        <p>{words.say("task-board.order.fine")}</p>
      ) : (
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <SequenceFigure design={design} months={months} />
    </section>
  );
}
