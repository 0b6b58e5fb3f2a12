import type { WordingRemark } from "../../../importing/wording/remark";
import { remarkInWords } from "../../../importing/wording/remark-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../draft.module.css";

/** What the language check says of the words of a clause, each remark with its kind and why. */
export function RemarksPart({ remarks }: { remarks: readonly WordingRemark[] }) {
  const words = useWords();
  if (remarks.length === 0) return null;
  return (
    <div>
      <h3>{words.say("draft-page.remarks", { count: remarks.length })}</h3>
      <ul className={styles.plainList}>
        {remarks.map((remark) => {
          const { title, why } = remarkInWords(words, remark);
          return (
            <li key={`${remark.id} ${remark.places[0].start}`}>
              <strong>{`${words.say(`wording.kind.${remark.kind}`)}${words.labelMark}`}</strong>
              {title}
              <p className={styles.soft}>{why}</p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
