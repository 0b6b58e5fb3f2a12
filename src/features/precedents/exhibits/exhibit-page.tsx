import { plainDesign } from "../../../domain/plain";
import { EvidenceWaits, WhileEvidenceShown } from "../../../evidence-view/evidence-waits";
import { officialText } from "../../../precedents/clauses/official-text";
import { neighboursOf } from "../../../precedents/exhibits/exhibits";
import type { Exhibit } from "../../../precedents/exhibits/schema";
import { runningSummary } from "../../../report/model/running-summary";
import { useRecords } from "../../../state/use-records";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import { addressOfPart } from "../place";
import { addressOfExhibit } from "./addresses";
import { AssessmentSection } from "./assessment-section";
import styles from "./exhibits.module.css";
import { FiguresSection } from "./figures-section";
import { JudgementsSection } from "./judgements-section";
import { LaterSection } from "./later-section";
import { LimitsSection } from "./limits-section";
import { OpenCopyButton } from "./open-copy-button";
import { QuestionsSection } from "./questions-section";
import { useExhibitDesign } from "./use-exhibit-design";

/** One case: the mandate, its assessment as of its day, judgements, what was known only later. */
export function ExhibitPage({ exhibit }: { exhibit: Exhibit }) {
  const words = useWords();
  const loaded = useExhibitDesign(exhibit);
  const records = useRecords();
  const { id, date, resolution, precedent } = exhibit;
  const title = words.sayDynamic(`exhibits.${id}.title`);
  const isThere = loaded.state === "there" && records !== undefined;
  return (
    <>
      <header className={styles.section}>
        <p>
          <a href={addressOfExhibit()}>{words.say("exhibits.all")}</a>
        </p>
        <h1>{title}</h1>
        <p className={styles.soft}>
          {words.say("exhibits.adopted", { resolution, date: words.date(date) })}
        </p>
        <p>{words.sayDynamic(`exhibits.${id}.about`)}</p>
        {isThere && (
          <>
            <p className={styles.summary}>{runningSummary(words, plainDesign(loaded.design))}</p>
            <div className={styles.open}>
              <OpenCopyButton design={loaded.design} title={title} />
              <p className={styles.soft}>{words.say("exhibits.open.help")}</p>
            </div>
          </>
        )}
        <p>
          <WebLink href={officialText(resolution)}>{words.say("exhibits.text")}</WebLink>
        </p>
        <p>
          <a href={`${addressOfPart("operations")}/${precedent}`}>{words.say("exhibits.record")}</a>
        </p>
      </header>
      {loaded.state === "failed" && <p role="alert">{words.say("exhibits.failed")}</p>}
      {loaded.state !== "failed" && !isThere && (
        <p role="status">{words.say("exhibits.loading")}</p>
      )}
      {isThere && (
        <>
          <FiguresSection design={loaded.design} />
          <WhileEvidenceShown instead={<EvidenceWaits />}>
            <AssessmentSection exhibit={exhibit} design={loaded.design} records={records} />
            <JudgementsSection exhibit={exhibit} base={records.evidence} />
          </WhileEvidenceShown>
          <LaterSection exhibit={exhibit} />
          <LimitsSection />
          <QuestionsSection exhibit={exhibit} />
        </>
      )}
      <Neighbours id={id} />
    </>
  );
}

function Neighbours({ id }: { id: string }) {
  const words = useWords();
  const { before, after } = neighboursOf(id);
  const titleOf = (each: Exhibit) => words.sayDynamic(`exhibits.${each.id}.title`);
  return (
    <nav className={styles.neighbours} aria-label={words.say("exhibits.neighbours")}>
      {before && (
        <a href={addressOfExhibit(before.id)}>
          {words.say("exhibits.before", { title: titleOf(before) })}
        </a>
      )}
      {after && (
        <a href={addressOfExhibit(after.id)}>
          {words.say("exhibits.after", { title: titleOf(after) })}
        </a>
      )}
    </nav>
  );
}
