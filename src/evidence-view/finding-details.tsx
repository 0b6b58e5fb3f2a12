import type { Finding, Work } from "../evidence/schema";
import { sizeInWords } from "../report/model/finding-in-words";
import { WebLink } from "../ui/web-link";
import { useWords } from "../ui/words-context";
import styles from "./evidence-view.module.css";
import { addressInRoom } from "./room-address";
import { useStatements } from "./use-statements";

/** What a finding says, where it was studied, how it was read, and the way to its source. */
export function FindingDetails({ finding, work }: { finding: Finding; work: Work }) {
  const words = useWords();
  const said = useStatements();
  const { studyDesign, outcome, basis, verified, verifiedUrl } = finding;
  const source = work.doi ? `https://doi.org/${work.doi}` : work.url;
  const size = sizeInWords(words, finding);
  return (
    <div className={styles.details}>
      <p>{said?.statement(finding.id) ?? words.say("evidence.list.loading")}</p>
      {size && <p>{size}</p>}
      <p className={styles.soft}>
        {words.say("evidence.finding.scope", {
          coverage: said?.coverage(finding) ?? finding.coverage,
          design: words.sayDynamic(`evidence.study-design.${studyDesign}`),
          outcome: words.sayDynamic(`evidence.outcome.${outcome}`),
        })}
      </p>
      <p className={styles.soft}>
        <cite lang="en">{work.title}</cite>
        {work.venue && `, ${work.venue}`}
      </p>
      <p className={styles.soft}>
        {words.say("evidence.finding.verified", {
          basis: words.sayDynamic(`evidence.basis.${basis}`),
        })}
        {verified === "recalled" && ` ${words.say("evidence.finding.unconfirmed")}`}
      </p>
      <p className={styles.links}>
        <a href={addressInRoom("work", work.id)}>{words.say("evidence.finding.in-room")}</a>
        {source && <WebLink href={source}>{words.say("evidence.finding.source")}</WebLink>}
        {verifiedUrl && (
          <WebLink href={verifiedUrl}>{words.say("evidence.finding.where-read")}</WebLink>
        )}
      </p>
    </div>
  );
}
