import { Fragment, useMemo } from "react";
import { isTerm } from "../help/terms";
import { useWords } from "../ui/words-context";
import { useGlossary } from "./glossary-words";
import styles from "./help-view.module.css";
import { TermNote } from "./term-note";
import { useTermsOnce } from "./terms-once";

export interface TermLineProps {
  /** Labels and titles that cannot hold a button themselves. */
  texts: readonly string[];
  className?: string | undefined;
}

/** The glossary's words in some labels, each once a page, in a line of their own. */
export function TermLine({ texts, className }: TermLineProps) {
  const words = useWords();
  const glossary = useGlossary();
  const text = texts.join("\n");
  const met = useMemo(() => {
    const pieces = glossary?.spot(text) ?? [];
    return [...new Set(pieces.flatMap(({ term }) => term ?? []))].filter(isTerm);
  }, [glossary, text]);
  const own = useTermsOnce(met);
  const shown = met.filter((term) => own.includes(term));
  if (!glossary || shown.length === 0) return null;
  return (
    <p className={`${styles.line} ${className ?? ""}`}>
      {words.say("ui.terms")}{" "}
      {shown.map((term, at) => (
        <Fragment key={term}>
          {at > 0 && " · "}
          <TermNote glossary={glossary} term={term}>
            {glossary.nameOf(term)}
          </TermNote>
        </Fragment>
      ))}
    </p>
  );
}
