import { workById } from "../../../evidence/evidence-base";
import type { EvidenceBase } from "../../../evidence/schema";
import { addressInRoom } from "../../../evidence-view/room-address";
import { citationInWords } from "../../../report/model/evidence-in-words";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";
import type { MapEntry } from "./map-entries";

/** Judgements of the review's coders on single studies, by the side that they point to. */
export function CellCodings({
  base,
  entries,
}: {
  base: EvidenceBase;
  entries: readonly MapEntry[];
}) {
  const words = useWords();
  return (
    <div className={styles.section}>
      <p className={styles.soft}>{words.say("room.map.coded-by")}</p>
      <div className={styles.sides}>
        {(["for", "against", "null"] as const).map((side) => {
          const own = entries.filter((entry) => entry.side === side);
          return (
            <div key={side}>
              <p className={styles.label}>
                {words.say(`room.count.${side}`, { count: own.length })}
              </p>
              <ul className={styles.plain}>
                {own.map((entry) => (
                  <li key={entry.id}>
                    <CodedStudy base={base} entry={entry} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function CodedStudy({ base, entry }: { base: EvidenceBase; entry: MapEntry }) {
  const words = useWords();
  const work = workById(base, entry.workId);
  const coding = base.codings.find(({ id }) => id === entry.id);
  if (!work || !coding) return null;
  const facts = [
    words.say(`evidence.method.${coding.method}`),
    words.say(`evidence.cases.${coding.cases}`),
    ...(coding.direct ? [words.say("evidence.related.direct")] : []),
  ];
  return (
    <>
      <a href={addressInRoom("work", work.id)}>{citationInWords(words, work)}</a>
      <span className={styles.soft}> {words.clauses(facts)}</span>
    </>
  );
}
