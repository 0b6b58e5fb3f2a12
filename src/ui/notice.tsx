import type { ReactNode } from "react";
import { Icon } from "./icon";
import styles from "./notice.module.css";
import { VisuallyHidden } from "./visually-hidden";
import { useWords } from "./words-context";

export type NoticeKind = "info" | "warning" | "error";

export interface NoticeProps {
  kind: NoticeKind;
  title?: string;
  /** True when the notice answers something the reader just did, and is to be read out. */
  isLive?: boolean;
  children: ReactNode;
}

/** A boxed sentence: what happened, where, and the way out. */
export function Notice({ kind, title, isLive = false, children }: NoticeProps) {
  const words = useWords();
  const role = kind === "error" ? "alert" : "status";
  return (
    <div className={styles.notice} data-kind={kind} role={isLive ? role : undefined}>
      <Icon name={kind} />
      <VisuallyHidden>{words.say(`ui.notice.${kind}`)}</VisuallyHidden>
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
