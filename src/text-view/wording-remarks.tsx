import type { Place, WordingRemark } from "../importing/wording/remark";
import { quoted, remarkInWords } from "../importing/wording/remark-in-words";
import { Button } from "../ui/button";
import { useWords } from "../ui/words-context";
import { citationInWords } from "./citation-in-words";
import styles from "./wording.module.css";

export interface WordingRemarksProps {
  remarks: readonly WordingRemark[];
  /** The text that the remarks are on. */
  text: string;
  /** The id on the page of the remark at a place in the list. */
  idOf: (index: number) => string;
  /** Shows words in the text; left out where the text does not stand beside the list. */
  onShow?: (index: number, place: Place) => void;
}

/** Quotations shown of a remark that has many. */
const mostShown = 3;

/**
 * What the language check says: each remark with its kind, why it matters and the words it is
 * about. Needs the catalogues "wording" and "reader".
 */
export function WordingRemarks({ remarks, text, idOf, onShow }: WordingRemarksProps) {
  const words = useWords();
  if (remarks.length === 0) return <p>{words.say("wording.none")}</p>;
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark, index) => {
        const { title, why } = remarkInWords(words, remark);
        const more = remark.places.length - mostShown;
        return (
          <li
            key={`${remark.id} ${remark.places[0].start}`}
            id={idOf(index)}
            className={styles.remark}
            data-kind={remark.kind}
          >
            <p className={styles.kind}>{words.say(`wording.kind.${remark.kind}`)}</p>
            <h4 tabIndex={-1}>{title}</h4>
            <p>{why}</p>
            {remark.places.slice(0, mostShown).map((place) => (
              <blockquote key={place.start} className={styles.quotation}>
                <p lang="en" dir="auto">
                  {quoted(text, place)}
                </p>
                <footer className={styles.where}>
                  <span>{citationInWords(words, place.paragraph)}</span>
                  {onShow && (
                    <Button
                      kind="quiet"
                      aria-label={words.say("wording.show-named", {
                        paragraph: citationInWords(words, place.paragraph),
                        title,
                      })}
                      onClick={() => onShow(index, place)}
                    >
                      {words.say("wording.show")}
                    </Button>
                  )}
                </footer>
              </blockquote>
            ))}
            {more > 0 && (
              <p className={styles.soft}>{words.say("wording.more-places", { count: more })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
