import type { BaseChanges } from "../../../evidence/compare-bases";
import type { EvidenceBase } from "../../../evidence/schema";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import { PackInDesign } from "./pack-in-design";
import { PackLabels } from "./pack-labels";

export interface PackChangesProps {
  before: EvidenceBase;
  after: EvidenceBase;
  changes: BaseChanges;
}

const lists = ["works", "findings", "codings"] as const;

/** What another base would change: records, labels, and the checks of the open design. */
export function PackChanges({ before, after, changes }: PackChangesProps) {
  const words = useWords();
  return (
    <div className={styles.changes}>
      <section className={styles.section} aria-labelledby="pack-records">
        <h3 id="pack-records">{words.say("room.pack.records")}</h3>
        <p>{words.say("room.pack.versions", { from: changes.from, to: changes.to })}</p>
        <ul className={styles.plain}>
          {lists.map((list) => {
            const { added, changed, removed } = changes[list];
            return (
              <li key={list}>
                {words.say(`room.pack.list.${list}`, {
                  added: added.length,
                  changed: changed.length,
                  removed: removed.length,
                })}
              </li>
            );
          })}
        </ul>
      </section>
      <PackLabels moved={changes.moved} />
      <PackInDesign before={before} after={after} />
    </div>
  );
}
