import type { TermId } from "../help/terms";
import { Popover } from "../ui/popover";
import { useWords } from "../ui/words-context";
import type { Glossary } from "./glossary-words";
import styles from "./help-view.module.css";

export interface TermNoteProps {
  glossary: Glossary;
  term: TermId;
  /** The word as it stands in the sentence. */
  children: string;
}

/** A word of the field, underlined; it opens its meaning over the page. */
export function TermNote({ glossary, term, children }: TermNoteProps) {
  const words = useWords();
  const name = glossary.nameOf(term);
  return (
    <Popover face={children} title={name} className={styles.term}>
      {() => (
        <>
          <strong>{name}</strong>
          <span>{glossary.meaningOf(term)}</span>
          <a href={addressOfTerm(term)}>{words.say("ui.term.more")}</a>
        </>
      )}
    </Popover>
  );
}

/** The address of a term in the glossary, for a link. */
export function addressOfTerm(term: TermId): string {
  return `#/glossary/${term}`;
}
