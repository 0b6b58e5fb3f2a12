import styles from "./table-caption.module.css";

/** What a table is called, in view also where the table is wider than its window. */
export function TableCaption({ children }: { children: string }) {
  return (
    <caption className={styles.caption}>
      <SaidInView>{children}</SaidInView>
    </caption>
  );
}

/** Words of a table that stay in view while it is moved sideways. */
export function SaidInView({ children }: { children: string }) {
  return <span className={styles.said}>{children}</span>;
}
