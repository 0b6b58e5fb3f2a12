import styles from "./segment-bar.module.css";
import { describeStatuses } from "./segment-text";
import { STATUSES, type Status } from "./status";
import { StatusIcon } from "./status-icon";
import { useWords } from "./words-context";

export interface SegmentBarProps {
  /** What is counted, for example "Checks of troop quantity". */
  label: string;
  /** One of each check. */
  statuses: readonly Status[];
  /** Whether the counts stand in words beside the bar too. */
  showsText?: boolean;
}

/** One equal segment a check, sorted by status: how each stands, not how much together. */
export function SegmentBar({ label, statuses, showsText = false }: SegmentBarProps) {
  const words = useWords();
  const counts = describeStatuses(statuses, words);
  const sorted = STATUSES.flatMap((status) => statuses.filter((other) => other === status));
  return (
    <div className={styles.bar}>
      <div
        className={styles.segments}
        role="img"
        aria-label={words.say("ui.segments.named", { label, counts })}
      >
        {sorted.map((status, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: segments of one status are alike
          <span key={index} className={styles.segment} data-status={status}>
            <StatusIcon status={status} />
          </span>
        ))}
      </div>
      {showsText && (
        <span className={styles.text} aria-hidden="true">
          {counts}
        </span>
      )}
    </div>
  );
}
