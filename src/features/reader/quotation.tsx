import type { Evidence } from "../../importing/match/evidence";
import { citationInWords } from "../../text-view/citation-in-words";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import styles from "./reader.module.css";

export interface QuotationProps {
  evidence: readonly Evidence[];
  /** The name of what was read. */
  label: string;
  onShow: () => void;
}

const mostShown = 3;

/** The words that something was read from, each with its paragraph, and the way to them. */
export function Quotation({ evidence, label, onShow }: QuotationProps) {
  const words = useWords();
  if (evidence.length === 0) return <p className={styles.soft}>{words.say("reader.no-words")}</p>;
  const show = words.say("reader.show");
  return (
    <div className={styles.quotation}>
      {evidence.slice(0, mostShown).map(({ paragraph, start, quote }) => (
        <blockquote key={start}>
          <p className={styles.quote}>{quote.replace(/\s+/g, " ")}</p>
          <footer className={styles.soft}>{citationInWords(words, paragraph)}</footer>
        </blockquote>
      ))}
      <Button
        kind="quiet"
        aria-label={words.say("reader.act-named", { act: show, label })}
        onClick={onShow}
      >
        {show}
      </Button>
    </div>
  );
}
