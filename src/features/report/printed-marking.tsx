import styles from "./report.module.css";

/**
 * The marking at the head or foot of every printed page. On the screen it stands once, among what
 * the report says of itself, and a screen reader hears it there.
 */
export function PrintedMarking({ text, at }: { text: string; at: "head" | "foot" }) {
  if (text === "") return null;
  return (
    <div className={styles.marking} data-at={at} aria-hidden="true">
      <p>{text}</p>
    </div>
  );
}
