import { memo } from "react";
import { useWords } from "../ui/words-context";
import type { PlacedHighlight } from "./marked-passage";
import { MarkedText } from "./marked-text";
import type { TextLine } from "./text-lines";
import styles from "./text-view.module.css";

export interface TextLineViewProps {
  line: TextLine;
  highlights: readonly PlacedHighlight[];
  /** Those of the highlights that begin in this line and get their note here. */
  notes: readonly PlacedHighlight[];
  current: string | undefined;
  onChoose: (id: string) => void;
}

/** A paragraph with its number, and under it what was read from it, each with the way there. */
export const TextLineView = memo(function TextLineView(props: TextLineViewProps) {
  const { line, highlights, notes, current, onChoose } = props;
  const words = useWords();
  const { number } = line;
  return (
    <li className={styles.line} data-depth={Math.min(line.depth, 3)} data-kind={line.kind}>
      {line.heading && <p className={styles.heading}>{line.heading}</p>}
      <p>
        {number && (
          <span className={styles.number}>
            {line.kind === "preambular" && line.depth === 0
              ? words.say("reader.text.preambular", { number })
              : number}{" "}
          </span>
        )}
        <MarkedText
          passage={line.passage}
          highlights={highlights}
          current={current}
          onChoose={onChoose}
        />
      </p>
      {notes.length > 0 && (
        <ul className={styles.notes} lang={words.locale} dir={words.direction}>
          {notes.map(({ id, label, place }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.note}
                data-place={place}
                aria-current={id === current || undefined}
                onClick={() => onChoose(id)}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});
