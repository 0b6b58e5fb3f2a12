import type { MandateDesign } from "../../../domain/design";
import { useWords } from "../../../ui/words-context";
import { editsInWords } from "./in-words";
import styles from "./what-if.module.css";

/** Each answer in which the copy differs from the open design, as it was and as it would be. */
export function EditList({ before, after }: { before: MandateDesign; after: MandateDesign }) {
  const words = useWords();
  return (
    <ul className={styles.edits}>
      {editsInWords(words, before, after).map(({ key, said }) => (
        <li key={key}>{said}</li>
      ))}
    </ul>
  );
}
