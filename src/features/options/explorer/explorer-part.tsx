import { useState } from "react";
import { plainDesign } from "../../../domain/plain";
import { checks } from "../../../engine/registry";
import { OnRequest } from "../../../evidence-view/on-request";
import { PageTitle } from "../../../help-view/page-title";
import { TextWithTerms } from "../../../help-view/text-with-terms";
import { runningSummary } from "../../../report/model/running-summary";
import { useDesignStore } from "../../../state/design-store";
import { useRecords } from "../../../state/use-records";
import { useWords } from "../../../ui/words-context";
import { LimitsEditor } from "../limits/limits-editor";
import { AnswerView } from "./answer-view";
import { AskForm } from "./ask-form";
import { isAskedAlike, isReadAlike, usualAsked } from "./asked";
import styles from "./explorer.module.css";
import { RunStatus } from "./run-status";
import { useExplorer } from "./use-explorer";

/** The options that no other beats: what is asked, what may change, and what was found. */
export function ExplorerPart() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const records = useRecords();
  const [asked, setAsked] = useState(usualAsked);
  const { found, run, start, stop } = useExplorer();
  if (!design) return null;
  const own = found?.given.design.id === design.id ? found : undefined;
  const isCurrent =
    own !== undefined &&
    isReadAlike(own.given.design, design) &&
    run.state === "done" &&
    isAskedAlike(own.given, asked);
  const { measures, most, seed } = asked;
  const hasNumbers = most !== undefined && seed !== undefined;
  const given =
    records && hasNumbers
      ? { design, precedents: records.precedents, measures, most, seed }
      : undefined;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="explorer">{words.say("explorer.title")}</PageTitle>
        <p className={styles.lead}>{runningSummary(words, plainDesign(design))}</p>
        <p>
          <TextWithTerms>{words.say("explorer.lead")}</TextWithTerms>
        </p>
        <p>
          <strong>{words.say("explorer.our-checks")}</strong>
        </p>
      </header>
      <AskForm asked={asked} onAsk={setAsked} />
      <OnRequest summary={words.say("least-change.limits.title")}>
        {() => <LimitsEditor design={design} checks={checks} />}
      </OnRequest>
      <section className={styles.section} aria-labelledby="explorer-answer">
        <h2 id="explorer-answer">{words.say("explorer.answer")}</h2>
        <RunStatus
          run={run}
          found={own}
          isCurrent={isCurrent}
          canStart={given !== undefined}
          hasNumbers={hasNumbers}
          onStart={() => given && start(given)}
          onStop={stop}
        />
        {own && (
          <div aria-busy={run.state === "working"}>
            <AnswerView key={own.round} found={own} isCurrent={isCurrent} />
          </div>
        )}
      </section>
    </div>
  );
}
