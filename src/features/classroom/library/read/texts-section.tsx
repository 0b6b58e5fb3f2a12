import { useWritten } from "../../../../exercise-view/written";
import styles from "./read.module.css";
import { ReadSection } from "./read-section";

/** A list of sentences under a heading; nothing where there are none. */
export function TextsSection({ title, texts }: { title: string; texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <ReadSection title={title}>
      <Points texts={texts} />
    </ReadSection>
  );
}

/** Sentences of a scenario as a list. */
export function Points({ texts }: { texts: readonly string[] }) {
  const written = useWritten();
  return (
    <ul className={styles.points}>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points have no id and may repeat
        <li key={index} {...written}>
          {text}
        </li>
      ))}
    </ul>
  );
}
