import { findingById, workById } from "../../evidence/evidence-base";
import type { EvidenceBase } from "../../evidence/schema";
import { FindingDetails } from "../../evidence-view/finding-details";
import { addressInRoom } from "../../evidence-view/room-address";
import { citationInWords } from "../../report/model/evidence-in-words";
import { useWords } from "../../ui/words-context";
import styles from "./room.module.css";

export interface BesideFindingsProps {
  base: EvidenceBase;
  ids: readonly string[];
  kind: "same-data" | "contrasts";
}

/** Findings to be read beside another one, in full and at its size, since they say otherwise. */
export function BesideFindings({ base, ids, kind }: BesideFindingsProps) {
  const words = useWords();
  const found = ids.flatMap((id) => findingById(base, id) ?? []);
  if (found.length === 0) return null;
  return (
    <div className={styles.beside}>
      <h3>{words.say(`room.beside.${kind}`)}</h3>
      {found.map((finding) => {
        const work = workById(base, finding.workId);
        return (
          work && (
            <div key={finding.id}>
              <p className={styles.label}>
                <a href={addressInRoom("work", work.id)}>{citationInWords(words, work)}</a>
                {words.say("evidence.list.summary", {
                  citation: "",
                  outcome: words.say(`evidence.direction.${finding.direction}`),
                })}
              </p>
              <FindingDetails finding={finding} work={work} />
            </div>
          )
        );
      })}
    </div>
  );
}
