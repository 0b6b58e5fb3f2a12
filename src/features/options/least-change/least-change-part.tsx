import { useState } from "react";
import { plainDesign } from "../../../domain/plain";
import { checksOfSearch, usualQuestion } from "../../../engine/explore/least-question";
import { BeginHere } from "../../../evidence-view/begin-here";
import { PageTitle } from "../../../help-view/page-title";
import { TextWithTerms } from "../../../help-view/text-with-terms";
import { runningSummary } from "../../../report/model/running-summary";
import { useDesignStore } from "../../../state/design-store";
import { useAssessment } from "../../../state/use-assessment";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import { LimitsEditor } from "../limits/limits-editor";
import { AnswerView } from "./answer-view";
import styles from "./least-change.module.css";
import { QuestionForm } from "./question-form";
import { RunStatus } from "./run-status";
import { useLeastChange } from "./use-least-change";

/** The smallest sets of edits after which no check with evidence behind it is unmet. */
export function LeastChangePart() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const records = useRecords();
  const assessment = useAssessment();
  const [question, setQuestion] = useState(usualQuestion);
  const { found, run, stop, again } = useLeastChange(design, records, question);
  if (!design) return null;
  const isAlike = found?.design === design && found.question === question;
  const isCurrent = isAlike && run.state === "done";
  // An answer about the design as it was stands only until the next one comes, which may be never.
  const isComing = run.state === "working" || run.state === "done";
  const isShown = isAlike || (isComing && found?.design.id === design.id);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="least-change">{words.say("least-change.title")}</PageTitle>
        <p className={styles.lead}>{runningSummary(words, plainDesign(design))}</p>
        <p>
          <TextWithTerms>{words.say("least-change.lead")}</TextWithTerms>
        </p>
        <p>
          <strong>{words.say("least-change.our-checks")}</strong>
        </p>
        {assessment && <BeginHere design={design} assessment={assessment} />}
      </header>
      <div className={styles.columns}>
        <QuestionForm question={question} onAsk={setQuestion} />
        <section className={styles.answer} aria-labelledby="least-change-answer">
          <h2 id="least-change-answer">{words.say("least-change.answer")}</h2>
          <RunStatus
            run={run}
            answer={isAlike ? found?.answer : undefined}
            onStop={stop}
            onAgain={again}
          />
          {found && isShown && (
            <div className={styles.section} aria-busy={run.state === "working"}>
              <AnswerView found={found} isCurrent={isCurrent} />
            </div>
          )}
        </section>
        <LimitsEditor design={design} checks={checksOfSearch(question)} />
      </div>
    </div>
  );
}
