import type { CheckBlock, CheckGroupBlock } from "../../report/model/block";
import { asLead, withGap } from "../../report/model/runs";
import { StatusMark } from "../../ui/status-mark";
import styles from "./report.module.css";
import { Paragraphs, RunsView } from "./runs-view";

/** A check: status in word and shape, what it rests on, its title, why. */
export function CheckView({ block }: { block: CheckBlock }) {
  const [reason, ...rest] = block.body;
  return (
    <div className={styles.check}>
      <div className={styles.side}>
        <StatusMark status={block.status} label={block.word} />
        <span className={styles.soft}>{block.aside}</span>
      </div>
      <div className={styles.text}>
        <p>
          <strong>{block.title}</strong>
        </p>
        {reason && <Paragraphs body={[reason]} />}
        <Paragraphs body={rest} className={styles.soft} />
      </div>
    </div>
  );
}

/** Checks of one status together, each named with what it asks for. */
export function CheckGroupView({ block }: { block: CheckGroupBlock }) {
  return (
    <div className={styles.check}>
      <div className={styles.side}>
        <StatusMark status={block.status} label={block.word} />
      </div>
      <ul className={styles.plainList}>
        {block.items.map(({ check, title, runs }) => (
          <li key={check}>
            <strong>{withGap(asLead(title))}</strong>
            <RunsView runs={runs} />
          </li>
        ))}
      </ul>
    </div>
  );
}
