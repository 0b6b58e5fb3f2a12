import { citedFindings } from "../../../engine/cited-findings";
import { checks } from "../../../engine/registry";
import type { EvidenceBase, Finding } from "../../../evidence/schema";
import { addressInRoom } from "../../../evidence-view/room-address";
import { useStatements } from "../../../evidence-view/use-statements";
import { checkTitle } from "../../../report/model/check-in-words";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import { BesideFindings } from "../beside-findings";
import styles from "../room.module.css";
import { findingFacts } from "./finding-facts";
import { FindingMarks } from "./finding-marks";

/** The words of the record itself, until those of the language are here. */
const asRecorded = {
  coverage: ({ coverage }: Finding) => coverage,
  scope: ({ scope }: Finding) => scope,
};

/** One finding in full: its sentence, all that is coded on it, what it stands beside, who uses it. */
export function FindingRecord({ base, finding }: { base: EvidenceBase; finding: Finding }) {
  const words = useWords();
  const said = useStatements();
  const { id, verifiedUrl, sameData = [], contrastsWith = [] } = finding;
  return (
    <article className={styles.row} id={`finding-${id}`}>
      <h3>
        {words.say("room.work.finding", {
          direction: words.say(`evidence.direction.${finding.direction}`),
        })}
      </h3>
      <p>{said?.statement(id) ?? words.say("evidence.list.loading")}</p>
      <FindingMarks finding={finding} />
      <dl className={styles.facts}>
        {findingFacts(words, finding, said ?? asRecorded).map(([what, how]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      {verifiedUrl && (
        <p>
          <WebLink href={verifiedUrl}>{words.say("evidence.finding.where-read")}</WebLink>
        </p>
      )}
      <BesideFindings base={base} ids={sameData} kind="same-data" />
      <BesideFindings base={base} ids={contrastsWith} kind="contrasts" />
      <ChecksOfFinding base={base} id={id} />
    </article>
  );
}

/** The checks that name a finding, on whichever side. */
function ChecksOfFinding({ base, id }: { base: EvidenceBase; id: string }) {
  const words = useWords();
  const users = checks.filter((check) => {
    const { findings, against, nulls } = citedFindings(check, base);
    return [findings, against, nulls].some((ids) => ids.includes(id));
  });
  if (users.length === 0) return <p className={styles.soft}>{words.say("room.work.no-checks")}</p>;
  return (
    <div>
      <p className={styles.label}>{words.say("room.work.checks")}</p>
      <ul className={styles.plain}>
        {users.map((check) => (
          <li key={check.id}>
            <a href={addressInRoom("check", check.id)}>{checkTitle(words, check)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
