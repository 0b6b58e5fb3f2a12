import type { ReactNode, Ref } from "react";
import type { TopicId } from "../help/topics";
import styles from "./help-view.module.css";
import { PageHelp } from "./page-help";

export interface PageTitleProps {
  topic: TopicId;
  /** The heading. */
  children: ReactNode;
  /** The heading in words, where it is more than words. */
  name?: string;
  ref?: Ref<HTMLHeadingElement>;
  /** Marks the heading that takes the focus when the part is reached. */
  "data-arrival"?: true | undefined;
}

/** The heading of a page with its help beside it. */
export function PageTitle({ topic, children, name, ref, ...rest }: PageTitleProps) {
  return (
    <div className={styles.title}>
      <h1 ref={ref} tabIndex={-1} {...rest}>
        {children}
      </h1>
      <PageHelp topic={topic} heading={name ?? `${children}`} />
    </div>
  );
}
