import { type Ref, useMemo } from "react";
import type { Structure } from "../importing/match/structure/paragraph";
import { highlightsIn, type PlacedHighlight, type TextHighlight } from "./marked-passage";
import { TextLineView } from "./text-line-view";
import { textLines } from "./text-lines";
import styles from "./text-view.module.css";

export interface ResolutionTextProps {
  structure: Structure;
  highlights: readonly TextHighlight[];
  /** The id of the highlight that is chosen now. */
  current: string | undefined;
  /** Called when somebody chooses words or the note under them. */
  onChoose: (id: string) => void;
  /** What the text is, for those who listen. */
  label: string;
  ref?: Ref<HTMLElement>;
}

const none: readonly PlacedHighlight[] = [];

/**
 * A resolution's text as numbered paragraphs, with the words marked that something was read from.
 * The words are put in as text and nothing else, whatever the file they came from held; they are
 * English, whatever the language of the page.
 */
export function ResolutionText(props: ResolutionTextProps) {
  const { structure, highlights, current, onChoose, label, ref } = props;
  const lines = useMemo(() => placeHighlights(structure, highlights), [structure, highlights]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself must be reachable by keyboard
    <section ref={ref} className={styles.text} aria-label={label} tabIndex={0}>
      <ol className={styles.lines} lang="en" dir="ltr">
        {lines.map(({ line, on, notes }) => (
          <TextLineView
            key={line.id}
            line={line}
            highlights={on}
            notes={notes}
            current={on.some(({ id }) => id === current) ? current : undefined}
            onChoose={onChoose}
          />
        ))}
      </ol>
    </section>
  );
}

/** Each line with the highlights on it, and those whose first words stand in it. */
function placeHighlights(structure: Structure, highlights: readonly TextHighlight[]) {
  const placed = highlights.map((highlight, place) => ({ ...highlight, place }));
  const noted = new Set<string>();
  return textLines(structure).map((line) => {
    const found = highlightsIn(line.passage, placed);
    const on = found.length > 0 ? found : none;
    const notes = on.filter(({ id }) => !noted.has(id));
    for (const { id } of notes) noted.add(id);
    return { line, on, notes: notes.length > 0 ? notes : none };
  });
}
