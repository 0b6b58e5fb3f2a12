import { useState } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/model/report";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { type DocumentKind, documentKinds, downloadDocument } from "./download-document";
import styles from "./report.module.css";
import type { ReportChoice } from "./report-choice";

export interface DocumentDownloadsProps {
  report: Report;
  design: MandateDesign;
  choice: ReportChoice;
  /** Words in the language of the report. */
  ofReport: Words;
}

type Outcome = { readonly saved: string } | "working" | "failed" | undefined;

/** The report as a file to edit in Word, and as a page that opens without this app. */
export function DocumentDownloads({ report, design, choice, ofReport }: DocumentDownloadsProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const isWorking = outcome === "working";

  function save(kind: DocumentKind) {
    if (isWorking) return;
    setOutcome("working");
    downloadDocument(kind, report, design, ofReport, choice).then(
      (saved) => setOutcome({ saved }),
      () => setOutcome("failed"),
    );
  }

  return (
    <div className={styles.download}>
      <Cluster>
        {documentKinds.map((kind) => (
          <Button key={kind} icon="download" onClick={() => save(kind)} aria-disabled={isWorking}>
            {words.say(`report.document.${kind}`)}
          </Button>
        ))}
      </Cluster>
      <div role="status">
        {outcome === "failed" && <Notice kind="error">{words.say("report.data.failed")}</Notice>}
        {typeof outcome === "object" && (
          <Notice kind="info">{words.say("report.data.done", { file: outcome.saved })}</Notice>
        )}
      </div>
    </div>
  );
}
