import { useState } from "react";
import type { MandateDesign } from "../../domain/design";
import type { Words } from "../../i18n/words";
import type { Report } from "../../report/model/report";
import { Button } from "../../ui/button";
import { Cluster } from "../../ui/cluster";
import { Notice } from "../../ui/notice";
import { useWords } from "../../ui/words-context";
import { type Downloaded, downloadReport } from "./download-report";
import type { ReportChoice } from "./report-choice";

type Progress = "idle" | "working" | "failed" | Downloaded;

export interface DownloadPartProps {
  report: Report;
  design: MandateDesign;
  choice: ReportChoice;
  /** The words that the report is in, which need not be those of the screen. */
  ofReport: Words;
}

/** The buttons that make the PDF or print the page, and what came of it. */
export function DownloadPart({ report, design, choice, ofReport }: DownloadPartProps) {
  const words = useWords();
  const [progress, setProgress] = useState<Progress>("idle");
  const isWorking = progress === "working";

  function download() {
    if (isWorking) return;
    setProgress("working");
    downloadReport(report, design, ofReport, choice).then(setProgress, () => setProgress("failed"));
  }

  return (
    <>
      <Cluster>
        <Button kind="primary" icon="download" onClick={download} aria-disabled={isWorking}>
          {words.say(choice.kind === "brief" ? "report.download.brief" : "report.download")}
        </Button>
        <Button icon="document" onClick={() => window.print()}>
          {words.say("report.print")}
        </Button>
      </Cluster>
      <div role="status">
        <Outcome progress={progress} />
      </div>
    </>
  );
}

function Outcome({ progress }: { progress: Progress }) {
  const words = useWords();
  if (progress === "idle") return null;
  if (progress === "working") return <p>{words.say("report.download.working")}</p>;
  if (progress === "failed")
    return <Notice kind="error">{words.say("report.download.failed")}</Notice>;
  const { file, pages, size, missing } = progress;
  return (
    <Notice kind={missing.length > 0 ? "warning" : "info"}>
      <p>{words.say("report.download.done", { file, pages, size: Math.ceil(size / 1024) })}</p>
      {missing.length > 0 && (
        <p>{words.say("report.download.missing", { characters: missing.join(" ") })}</p>
      )}
    </Notice>
  );
}
