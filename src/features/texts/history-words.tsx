import type { ProvisionHistory } from "../../importing/compare/history";
import { paragraphsInWords } from "../../importing/compare/in-words/paragraphs-in-words";
import { provisionName } from "../../importing/compare/in-words/provision-in-words";
import { Disclosure } from "../../ui/disclosure";
import { VisuallyHidden } from "../../ui/visually-hidden";
import { useWords } from "../../ui/words-context";
import styles from "./texts.module.css";

export interface HistoryWordsProps {
  row: ProvisionHistory;
  /** The names of the texts, in the history's order. */
  names: readonly string[];
}

/** A provision's name, and the words that each text has for it on demand. */
export function HistoryWords({ row, names }: HistoryWordsProps) {
  const words = useWords();
  const quotes = row.cells.flatMap(({ provision }, place) =>
    (provision?.evidence ?? []).map(({ paragraph, start, quote }) => ({
      key: `${place} ${start}`,
      from: words.say("compare.history.words-of", {
        text: names[place] ?? "",
        paragraph: paragraphsInWords(words, [paragraph]) || paragraph,
      }),
      quote: quote.replace(/\s+/g, " "),
    })),
  );
  const provision = provisionName(words, row.id);
  return (
    <>
      {provision}
      {quotes.length > 0 && (
        <Disclosure
          summary={
            <>
              <span aria-hidden="true">{words.say("compare.history.words")}</span>
              <VisuallyHidden>
                {words.say("compare.history.show-words", { provision })}
              </VisuallyHidden>
            </>
          }
        >
          <ul className={styles.quotes}>
            {quotes.map(({ key, from, quote }) => (
              <li key={key}>
                <span className={styles.soft}>{from}</span>
                <q dir="auto">{quote}</q>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
