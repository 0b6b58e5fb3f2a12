import { STATUS_SHAPES, type Status } from "./status";
import styles from "./status-mark.module.css";

/** The shape of a status, beside its word. */
export function StatusIcon({ status }: { status: Status }) {
  const { fill, line } = STATUS_SHAPES[status];
  return (
    <svg
      className={styles.icon}
      data-status={status}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {fill && <path d={fill} fill="currentColor" fillRule="evenodd" />}
      {line && <path className={styles.line} d={line} />}
    </svg>
  );
}
