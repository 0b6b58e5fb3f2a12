import type { Passage } from "../importing/match/text/passage";
import { markedStretches, type PlacedHighlight } from "./marked-passage";
import styles from "./text-view.module.css";

export interface MarkedTextProps {
  passage: Passage;
  highlights: readonly PlacedHighlight[];
  /** The highlight that is chosen now. */
  current: string | undefined;
  onChoose: (id: string) => void;
}

/** The words of a paragraph, those marked that something was read from. */
export function MarkedText({ passage, highlights, current, onChoose }: MarkedTextProps) {
  return markedStretches(passage, highlights).map(({ text, highlights: on }, index) => {
    const [shortest] = on;
    const key = `${index} ${text.length}`;
    if (!shortest) return <span key={key}>{text}</span>;
    const isCurrent = on.some(({ id }) => id === current);
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the words is an extra; the note below the paragraph does the same for everyone
      <mark
        key={key}
        className={styles.mark}
        data-places={on.map(({ place }) => place).join(" ")}
        data-current={isCurrent || undefined}
        onClick={() => onChoose(shortest.id)}
      >
        {text}
      </mark>
    );
  });
}
