import type { ReactNode } from "react";
import { mainId } from "./main-id";
import { type PartLink, PartLinks } from "./part-links";
import styles from "./parted-page.module.css";

export interface PartedPageProps {
  /** What the links are called together. */
  label: string;
  links: readonly PartLink[];
  children: ReactNode;
}

/** A page of several parts: links to them above, the open one below. */
export function PartedPage({ label, links, children }: PartedPageProps) {
  return (
    <div className={styles.room}>
      <PartLinks label={label} links={links} />
      <main id={mainId} tabIndex={-1} className={styles.page}>
        {children}
      </main>
    </div>
  );
}
