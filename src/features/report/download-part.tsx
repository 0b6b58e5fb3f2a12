import type { MandateDesign } from "../../domain/design";
import { downloadPdf } from "../../download-view/download-pdf";
import { PdfDownload } from "../../download-view/pdf-download";
import type { Report } from "../../report/model/report";
import { designFileName, designFileText } from "../../storage/design-file";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import type { ReportChoice } from "./report-choice";

export interface DownloadPartProps {
  report: Report;
  design: MandateDesign;
  choice: ReportChoice;
}

/** The buttons that make the PDF of the report or print the page. */
export function DownloadPart({ report, design, choice }: DownloadPartProps) {
  const words = useWords();
  const { title } = design.about;
  const isBrief = choice.kind === "brief";
  return (
    <PdfDownload
      label={words.say(isBrief ? "report.download.brief" : "report.download")}
      make={(watch) =>
        downloadPdf(
          report,
          {
            file: designFileName(title, isBrief ? "brief.pdf" : "assessment.pdf"),
            paper: choice.paper,
            ...(choice.embeds
              ? { embed: { name: designFileName(title), text: designFileText(design) } }
              : {}),
          },
          watch,
        )
      }
    >
      <Button icon="document" onClick={() => window.print()}>
        {words.say("report.print")}
      </Button>
    </PdfDownload>
  );
}
