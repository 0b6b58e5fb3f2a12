import { plainDesign } from "../../domain/plain";
import { BeginHere } from "../../evidence-view/begin-here";
import { PageTitle } from "../../help-view/page-title";
import { runningSummary } from "../../report/model/running-summary";
import { useDesignStore } from "../../state/design-store";
import { useAssessment } from "../../state/use-assessment";
import { useRecords } from "../../state/use-records";
import { mainId } from "../../ui/main-id";
import { useWords } from "../../ui/words-context";
import { AnswerView } from "./answer-view";
import { RunStatus } from "./run-status";
import { ShockList } from "./shock-list";
import styles from "./stress.module.css";
import { useStress } from "./use-stress";

/** What breaks the open design: the shocks that are tried, and the answer beside them. */
export function StressPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const records = useRecords();
  const assessment = useAssessment();
  const { answer, run, stop, again } = useStress(design, records);
  if (!design) return null;
  const isAbout = answer?.design.id === design.id;
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="stress">{words.say("stress.title")}</PageTitle>
        <p className={styles.lead}>{runningSummary(words, plainDesign(design))}</p>
        <p>{words.join([words.say("stress.what"), words.say("stress.follows")])}</p>
        <p>
          <strong>{words.say("stress.unlikely")}</strong>
        </p>
        {assessment && <BeginHere design={design} assessment={assessment} />}
      </header>
      <div className={styles.columns}>
        {records && <ShockList design={design} records={records} />}
        <div className={styles.answer}>
          <RunStatus run={run} answer={answer} onStop={stop} onAgain={again} />
          {answer && isAbout && (
            <div className={styles.answer} aria-busy={run.state === "working"}>
              <AnswerView answer={answer} isCurrent={answer.design === design} />
              <p className={styles.soft}>
                {words.say("stress.versions", { engine: answer.result.engineVersion })}
              </p>
            </div>
          )}
        </div>
      </div>
    </main>
  );
}
