import type { MandateDesign } from "../../../domain/design";
import { OnRequest } from "../../../evidence-view/on-request";
import { StudiesOnRequest } from "../../../evidence-view/studies-on-request";
import type {
  Direction,
  MovedCheck,
  PruningEffects,
} from "../../../planning/tasks/pruning-effects";
import { checkTitle, reasonInWords } from "../../../report/model/check-in-words";
import { useRecords } from "../../../state/use-records";
import { StatusMark } from "../../../ui/status-mark";
import { useWords } from "../../../ui/words-context";
import styles from "../tasks.module.css";

export interface MovedChecksProps {
  checks: readonly MovedCheck[];
  direction: Direction;
  design: MandateDesign;
  effects: PruningEffects;
}

/** The checks that move in one direction, each with both of its answers and the studies behind it. */
export function MovedChecks({ checks, direction, design, effects }: MovedChecksProps) {
  const words = useWords();
  const moved = checks.filter((check) => check.direction === direction);
  if (moved.length === 0) return null;
  const title = words.say(`task-board.prune.checks.${direction}`);
  const list = () => (
    <ul className={styles.plain}>
      {moved.map((check) => (
        <Moved key={check.check} check={check} design={design} after={effects.after} />
      ))}
    </ul>
  );
  if (direction === "reworded" || direction === "asked")
    return <OnRequest summary={`${title} (${words.number(moved.length)})`}>{list}</OnRequest>;
  return (
    <>
      <h4>{title}</h4>
      {direction === "unasked" && <p>{words.say("task-board.prune.check.unasked")}</p>}
      {list()}
    </>
  );
}

interface MovedProps {
  check: MovedCheck;
  design: MandateDesign;
  after: MandateDesign;
}

function Moved({ check: { before, after: now }, design, after }: MovedProps) {
  const words = useWords();
  const records = useRecords();
  const isNow = now.status !== "not-applicable";
  return (
    <li className={styles.moved}>
      <p className={styles.movedTitle}>{checkTitle(words, now)}</p>
      <p className={styles.statuses}>
        <StatusMark status={before.status} />
        <span aria-hidden="true" className={styles.arrow} />
        <StatusMark status={now.status} />
      </p>
      <p>{isNow ? reasonInWords(words, now, after) : reasonInWords(words, before, design)}</p>
      {records && <StudiesOnRequest result={isNow ? now : before} base={records.evidence} />}
    </li>
  );
}
