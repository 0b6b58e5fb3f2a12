import type { ReactNode, SyntheticEvent } from "react";
import styles from "./disclosure.module.css";
import { Icon } from "./icon";

export interface DisclosureProps {
  summary: ReactNode;
  /** Open or closed from outside; left out, the reader alone decides. */
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** Depth on request: a line that opens what stands behind it. */
export function Disclosure({ summary, isOpen, onToggle, children }: DisclosureProps) {
  function report(event: SyntheticEvent<HTMLDetailsElement>) {
    onToggle?.(event.currentTarget.open);
  }

  return (
    <details className={styles.disclosure} open={isOpen} onToggle={report}>
      <summary className={styles.summary}>
        <Icon name="forward" />
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
