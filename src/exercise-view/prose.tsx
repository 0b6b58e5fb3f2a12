import styles from "./exercise-view.module.css";

/** Paragraphs of a scenario, each as text and nothing else. */
export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className={styles.prose}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no id and may repeat
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
