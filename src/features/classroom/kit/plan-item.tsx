import type { Cut } from "../../../classroom/exercise/cut";
import type { Exercise } from "../../../classroom/exercise/exercise";
import type { TimedItem } from "../../../classroom/kit/times-of-day";
import { useWritten } from "../../../exercise-view/written";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import styles from "./kit.module.css";

export interface PlanItemProps {
  exercise: Exercise;
  cut: Cut;
  timed: TimedItem;
  sayTime: (minute: number) => string;
}

/** One stretch: when, what the teams are told to do, what news falls into it, what the trainer says. */
export function PlanItem({ exercise, cut, timed, sayTime }: PlanItemProps) {
  const written = useWritten();
  const words = useWords();
  const { item, from, to, injects } = timed;
  const titleOf = (id: string) => exercise.injects.find((one) => one.id === id)?.title ?? id;
  const script = exercise.facilitator.script.find(
    (one) => one.cut === cut.id && one.item === item.id,
  );
  return (
    <li className={styles.stretch}>
      <p className={styles.when}>
        {words.say("kit.plan.range", { from: sayTime(from), to: sayTime(to) })}
        <span className={styles.soft}>
          {words.say("exercises.minutes", { minutes: item.minutes })}
        </span>
      </p>
      <div className={styles.what}>
        <h3 {...written}>{item.title}</h3>
        <p {...written}>{item.task}</p>
        {injects.map(({ inject, at }) => (
          <p key={inject} className={styles.news}>
            {words.say("kit.plan.news", { time: sayTime(at), title: titleOf(inject) })}
          </p>
        ))}
        {script && (
          <Disclosure summary={words.say("kit.plan.script")}>
            <Lines title={words.say("kit.plan.says")} lines={script.says} />
            <Lines title={words.say("kit.plan.does")} lines={script.does} />
          </Disclosure>
        )}
      </div>
    </li>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const written = useWritten();
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li key={line} {...written}>
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
