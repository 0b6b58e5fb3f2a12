import type { Status } from "./status";
import { StatusIcon } from "./status-icon";
import styles from "./status-mark.module.css";
import { useWords } from "./words-context";

export interface StatusMarkProps {
  status: Status;
  /** Words instead of the usual "Met", "Not stated" ... */
  label?: string;
}

/** A status as word, icon and colour, in this order of weight. */
export function StatusMark({ status, label }: StatusMarkProps) {
  const words = useWords();
  return (
    <span className={styles.mark} data-status={status}>
      <StatusIcon status={status} />
      {label === undefined ? (
        <span className={styles.usual}>{words.say(`ui.status.${status}`)}</span>
      ) : (
        <span>{label}</span>
      )}
    </span>
  );
}
