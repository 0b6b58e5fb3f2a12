import { findingById, workById } from "../evidence/evidence-base";
import type { EvidenceBase } from "../evidence/schema";
import { findingInBrief } from "../report/model/finding-in-words";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";
import { FindingDetails } from "./finding-details";
import { OnRequest } from "./on-request";

export interface FindingListProps {
  base: EvidenceBase;
  /** Ids of findings that support, that point the other way, and that are null or mixed. */
  findings: readonly string[];
  against: readonly string[];
  nulls: readonly string[];
}

/** Findings for, against and without clear effect: three groups of the same size and weight. */
export function FindingList({ base, findings, against, nulls }: FindingListProps) {
  return (
    <div className={styles.sides}>
      <Side base={base} side="for" ids={findings} />
      <Side base={base} side="against" ids={against} />
      <Side base={base} side="null" ids={nulls} />
    </div>
  );
}

interface SideProps {
  base: EvidenceBase;
  side: "for" | "against" | "null";
  ids: readonly string[];
}

const shownFirst = 5;

function Side({ base, side, ids }: SideProps) {
  const words = useWords();
  const title = words.sayDynamic(`evidence.list.${side}`);
  const rest = ids.slice(shownFirst);
  return (
    <div>
      <p className={styles.sideTitle}>
        {words.say("evidence.list.count", { title, count: ids.length })}
      </p>
      {ids.length === 0 ? (
        <p className={styles.soft}>{words.sayDynamic(`evidence.list.none.${side}`)}</p>
      ) : (
        <Items base={base} ids={ids.slice(0, shownFirst)} />
      )}
      {rest.length > 0 && (
        <OnRequest summary={words.say("evidence.list.more", { count: rest.length })}>
          {() => <Items base={base} ids={rest} />}
        </OnRequest>
      )}
    </div>
  );
}

function Items({ base, ids }: Pick<SideProps, "base" | "ids">) {
  const words = useWords();
  return (
    <ul className={styles.plainList}>
      {ids.map((id) => {
        const finding = findingById(base, id);
        const work = finding && workById(base, finding.workId);
        if (!finding || !work) return null;
        return (
          <li key={id}>
            <OnRequest summary={findingInBrief(words, finding, work)}>
              {() => <FindingDetails finding={finding} work={work} />}
            </OnRequest>
          </li>
        );
      })}
    </ul>
  );
}
