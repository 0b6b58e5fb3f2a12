import { useMemo } from "react";
import type { MandateDesign } from "../../../domain/design";
import { type CheckChange, compareUnder } from "../../../engine/compare-assessments";
import type { EvidenceBase } from "../../../evidence/schema";
import { checkTitleById } from "../../../report/model/check-in-words";
import { useDesignStore } from "../../../state/design-store";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { changeInWords } from "./change-in-words";

/** What another base would change in the open design, check by check. */
export function PackInDesign({ before, after }: { before: EvidenceBase; after: EvidenceBase }) {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const changed = useChangedChecks(design, before, after);
  return (
    <section className={styles.section} aria-labelledby="pack-design">
      <h3 id="pack-design">{words.say("room.pack.design")}</h3>
      {!design && <p>{words.say("room.pack.no-design")}</p>}
      {design && changed.length === 0 && (
        <p>{words.say("room.pack.no-checks", { design: design.about.title })}</p>
      )}
      <ul className={styles.plain}>
        {changed.map((change) => (
          <li key={change.check}>
            <strong>{checkTitleById(words, change.check)}</strong> {changeInWords(words, change)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useChangedChecks(
  design: MandateDesign | undefined,
  before: EvidenceBase,
  after: EvidenceBase,
): CheckChange[] {
  const precedents = useRecords()?.precedents;
  return useMemo(() => {
    if (!design || !precedents) return [];
    const records = (evidence: EvidenceBase) => ({ evidence, precedents });
    return compareUnder(design, records(before), records(after));
  }, [design, precedents, before, after]);
}
