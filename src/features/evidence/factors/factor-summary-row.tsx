import type { FactorSummary } from "../../../evidence/coded-counts";
import type { EvidenceBase } from "../../../evidence/schema";
import { addressInRoom } from "../../../evidence-view/room-address";
import { codedLine } from "../../../report/model/evidence-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

export interface FactorSummaryRowProps {
  base: EvidenceBase;
  factor: FactorSummary;
}

/** One of the eight in a few sentences, with the way to its page. */
export function FactorSummaryRow({ base, factor }: FactorSummaryRowProps) {
  const words = useWords();
  const line = codedLine(words, base, factor.codedFactorId);
  return (
    <article className={styles.row}>
      <h3>
        <a href={addressInRoom("factor", factor.id)}>
          {words.sayDynamic(`fields.serves.${factor.id}`)}
        </a>
      </h3>
      <p>{line.sentence}</p>
      <p className={styles.soft}>
        {line.practitioners} {factor.kind === "context" && words.say("room.factor.context")}
      </p>
    </article>
  );
}
