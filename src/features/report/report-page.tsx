import { useState } from "react";
import { BeginHere } from "../../evidence-view/begin-here";
import { PageTitle } from "../../help-view/page-title";
import { useDesignStore } from "../../state/design-store";
import { useAssessment } from "../../state/use-assessment";
import { useRecords } from "../../state/use-records";
import { Disclosure } from "../../ui/disclosure";
import { LinkButton } from "../../ui/link-button";
import { mainId } from "../../ui/main-id";
import { Notice } from "../../ui/notice";
import { useWords, WordsProvider } from "../../ui/words-context";
import { BlockView } from "./block-view";
import { DataDownloads } from "./data-downloads";
import { DocumentDownloads } from "./document-downloads";
import { DownloadPart } from "./download-part";
import { PrintedMarking } from "./printed-marking";
import styles from "./report.module.css";
import { type ReportChoice, rememberChoice, usualChoice } from "./report-choice";
import { ReportOptionsForm } from "./report-options";
import { useAudit } from "./use-audit";
import { useEarlierVersions } from "./use-earlier-versions";
import { useReport } from "./use-report";
import { useReportWords } from "./use-report-words";
import { useStressTest } from "./use-stress-test";

/** The report on the open design, to be read here, printed, or taken along as a PDF. */
export function ReportPage() {
  const words = useWords();
  const design = useDesignStore((state) => state.design);
  const [choice, setChoice] = useState(usualChoice);
  const versions = useEarlierVersions();
  const ofReport = useReportWords(choice.language);
  const audit = useAudit(choice, versions, ofReport);
  const report = useReport(choice, ofReport, audit, useStressTest(choice));
  const assessment = useAssessment();
  const records = useRecords();
  const choose = (chosen: ReportChoice) => {
    setChoice(chosen);
    rememberChoice(chosen);
  };
  return (
    <main id={mainId} tabIndex={-1} className={styles.page}>
      <header className={styles.head}>
        <PageTitle topic="report">{words.say("report.page.title")}</PageTitle>
        <p>{words.say(design ? "report.page.lead" : "report.no-design")}</p>
        {design && (
          <div>
            <LinkButton href="#/share" kind="quiet" icon="copy">
              {words.say("app.page.share")}
            </LinkButton>
          </div>
        )}
        {!design && <LinkButton href="#/">{words.say("report.start")}</LinkButton>}
        {design && assessment && <BeginHere design={design} assessment={assessment} />}
        {design && (
          <Disclosure summary={words.say("report.page.options")}>
            <ReportOptionsForm choice={choice} onChange={choose} versions={versions} />
          </Disclosure>
        )}
        {design && typeof report === "object" && typeof ofReport === "object" && (
          <>
            <DownloadPart report={report} design={design} choice={choice} />
            <DocumentDownloads
              report={report}
              design={design}
              choice={choice}
              ofReport={ofReport}
            />
          </>
        )}
        {design &&
          assessment &&
          records &&
          typeof report === "object" &&
          typeof ofReport === "object" && (
            <DataDownloads
              report={report}
              design={design}
              assessment={assessment}
              records={records}
              ofReport={ofReport}
            />
          )}
      </header>
      {design && report === "loading" && <p role="status">{words.say("report.loading")}</p>}
      {report === "failed" && <Notice kind="error">{words.say("report.loading.failed")}</Notice>}
      {design && typeof report === "object" && typeof ofReport === "object" && (
        <WordsProvider words={ofReport}>
          <article className={styles.report} lang={ofReport.locale} dir={ofReport.direction}>
            <PrintedMarking text={report.meta.marking} at="head" />
            {report.blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a block has no name but its place
              <BlockView key={index} block={block} />
            ))}
            <PrintedMarking text={report.meta.marking} at="foot" />
          </article>
        </WordsProvider>
      )}
    </main>
  );
}
