import type { ReactNode } from "react";
import styles from "./cluster.module.css";

export interface ClusterProps {
  /** "start" packs to the beginning of the line, "between" pushes to both ends. */
  justify?: "start" | "between" | "end";
  children: ReactNode;
}

/** Things beside one another that wrap when the line is full. */
export function Cluster({ justify = "start", children }: ClusterProps) {
  return (
    <div className={styles.cluster} data-justify={justify}>
      {children}
    </div>
  );
}
