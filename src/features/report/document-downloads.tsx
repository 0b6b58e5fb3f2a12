import type { MandateDesign } from "../../domain/design";
import { DocumentDownloads as Downloads } from "../../download-view/document-downloads";
import { documentEndings, downloadDocument } from "../../download-view/download-document";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/model/report";
import { designFileName } from "../../storage/design-file";
import type { ReportChoice } from "./report-choice";

export interface DocumentDownloadsProps {
  report: Report;
  design: MandateDesign;
  choice: ReportChoice;
  /** Words in the language of the report. */
  ofReport: Words;
}

/** The report as a file to edit in Word, and as a page that opens without this app. */
export function DocumentDownloads({ report, design, choice, ofReport }: DocumentDownloadsProps) {
  const length = choice.kind === "brief" ? "brief" : "assessment";
  return (
    <Downloads
      make={(kind, signal) =>
        downloadDocument(
          report,
          {
            kind,
            file: designFileName(design.about.title, `${length}.${documentEndings[kind]}`),
            paper: choice.paper,
            words: ofReport,
          },
          signal,
        )
      }
    />
  );
}
