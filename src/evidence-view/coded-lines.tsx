import type { EvidenceBase } from "../evidence/schema";
import { codedLine } from "../report/model/evidence-in-words";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";

export interface CodedLinesProps {
  base: EvidenceBase;
  /** Ids of factors as the review codes them. */
  coded: readonly string[];
}

/** One line of evidence for each coded factor: label, outcomes, methods, counts, years. */
export function CodedLines({ base, coded }: CodedLinesProps) {
  const words = useWords();
  return (
    <ul className={styles.plainList}>
      {coded.map((id) => {
        const line = codedLine(words, base, id);
        return (
          <li key={id}>
            <strong>{words.closed(line.name)}</strong>{" "}
            {words.join([line.sentence, line.practitioners ?? ""])}
          </li>
        );
      })}
    </ul>
  );
}
