import styles from "./exercise-view.module.css";
import { useWritten } from "./written";

/** Paragraphs of a scenario, each as text and nothing else. */
export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  const written = useWritten();
  return (
    <div className={styles.prose}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no id and may repeat
        <p key={index} {...written}>
          {paragraph}
        </p>
      ))}
    </div>
  );
}
