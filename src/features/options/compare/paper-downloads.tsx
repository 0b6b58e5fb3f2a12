import type { Comparison } from "../../../alternatives/compare/comparison";
import { DocumentDownloads } from "../../../download-view/document-downloads";
import {
  type DocumentKind,
  documentEndings,
  downloadDocument,
} from "../../../download-view/download-document";
import { downloadPdf } from "../../../download-view/download-pdf";
import { PaperOptions, usePaperOptions } from "../../../download-view/paper-options";
import { PdfDownload } from "../../../download-view/pdf-download";
import { today } from "../../../state/today";
import { useRecords } from "../../../state/use-records";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";
import type { ReportWatch } from "../../../workers/report-in-background";
import styles from "./paper-downloads.module.css";
import { makePaper, paperFileName } from "./paper-file";

export interface PaperDownloadsProps {
  comparison: Comparison;
}

/** The comparison as an options paper: in which language, on which paper, as which file. */
export function PaperDownloads({ comparison }: PaperDownloadsProps) {
  const words = useWords();
  const records = useRecords();
  const choice = usePaperOptions();
  const { locale, paper } = choice;
  if (!records) return null;
  const made = () => makePaper({ comparison, records, locale, date: today() });

  async function savePdf(watch: ReportWatch) {
    const { report } = await made();
    watch.signal?.throwIfAborted();
    return downloadPdf(report, { file: paperFileName(report, "pdf"), paper }, watch);
  }

  async function saveDocument(kind: DocumentKind, signal: AbortSignal) {
    const { report, words: ofPaper } = await made();
    signal.throwIfAborted();
    const file = paperFileName(report, documentEndings[kind]);
    return downloadDocument(report, { kind, file, paper, words: ofPaper }, signal);
  }

  return (
    <Disclosure summary={words.say("options-paper.take-along")}>
      <div className={styles.paper}>
        <p>{words.say("options-paper.take-along.what")}</p>
        <PaperOptions choice={choice} languageLabel={words.say("options-paper.language")} />
        <DocumentDownloads make={saveDocument} />
        <PdfDownload label={words.say("options-paper.download.pdf")} make={savePdf} />
      </div>
    </Disclosure>
  );
}
