import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/model/report";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { useWords } from "../../ui/words-context";
import { type DocumentKind, documentKinds, downloadDocument } from "./download-document";
import styles from "./report.module.css";
import type { ReportChoice } from "./report-choice";
import { SaveStatus, useSaving } from "./save-outcome";

export interface DocumentDownloadsProps {
  report: Report;
  design: MandateDesign;
  choice: ReportChoice;
  /** Words in the language of the report. */
  ofReport: Words;
}

/** The report as a file to edit in Word, and as a page that opens without this app. */
export function DocumentDownloads({ report, design, choice, ofReport }: DocumentDownloadsProps) {
  const words = useWords();
  const { outcome, save } = useSaving();

  const saved = (kind: DocumentKind) => downloadDocument(kind, report, design, ofReport, choice);
  return (
    <div className={styles.download}>
      <Cluster>
        {documentKinds.map((kind) => (
          <Button
            key={kind}
            icon="download"
            onClick={() => save(() => saved(kind))}
            aria-disabled={outcome === "working"}
          >
            {words.say(`report.document.${kind}`)}
          </Button>
        ))}
      </Cluster>
      <SaveStatus outcome={outcome} />
    </div>
  );
}
