import { type ReactNode, useRef } from "react";
import type { PdfStep } from "../report/pdf/render-pdf";
import { Button } from "../ui/button";
import { Cluster } from "../ui/cluster";
import { Notice } from "../ui/notice";
import { ProgressLine } from "../ui/progress-line";
import { useKeptFocus } from "../ui/use-kept-focus";
import { useWords } from "../ui/words-context";
import type { ReportWatch } from "../workers/report-in-background";
import type { Downloaded } from "./download-pdf";
import styles from "./download-view.module.css";
import { type DownloadProgress, useDownload } from "./use-download";

export interface PdfDownloadProps {
  /** What the button says. */
  label: string;
  make: (watch: ReportWatch) => Promise<Downloaded>;
  /** Buttons that stand beside it. */
  children?: ReactNode;
}

/** The button that makes a PDF, how far it is, the way to stop it, and what came of it. */
export function PdfDownload({ label, make, children }: PdfDownloadProps) {
  const words = useWords();
  const { progress, begin, stop } = useDownload(make);
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  const isWorking = progress.kind === "working";

  return (
    <>
      <div ref={part} className={styles.download} data-part="downloads">
        <Cluster>
          <Button kind="primary" icon="download" onClick={begin} aria-disabled={isWorking}>
            {label}
          </Button>
          {children}
          {isWorking && <Button onClick={stop}>{words.say("report.download.stop")}</Button>}
        </Cluster>
        {isWorking && <PagesDrawn step={progress.step} />}
      </div>
      <div role="status">
        <Outcome progress={progress} />
      </div>
    </>
  );
}

/** How many of the pages are drawn. */
function PagesDrawn({ step }: { step: PdfStep | undefined }) {
  const words = useWords();
  if (!step) return <ProgressLine said={words.say("report.download.setting")} />;
  const { drawn, pages } = step;
  return (
    <ProgressLine
      said={words.say("report.download.drawn", { drawn, pages })}
      step={{ done: drawn, of: pages }}
    />
  );
}

function Outcome({ progress }: { progress: DownloadProgress }) {
  const words = useWords();
  switch (progress.kind) {
    case "idle":
      return null;
    case "working":
      return <p>{words.say("report.download.working")}</p>;
    case "stopped":
      return <Notice kind="info">{words.say("report.download.stopped")}</Notice>;
    case "failed":
      return <Notice kind="error">{words.say("report.download.failed")}</Notice>;
    case "done": {
      const { file, pages, size, missing } = progress.downloaded;
      return (
        <Notice kind={missing.length > 0 ? "warning" : "info"}>
          <p>{words.say("report.download.done", { file, pages, size: Math.ceil(size / 1024) })}</p>
          {missing.length > 0 && (
            <p>{words.say("report.download.missing", { characters: missing.join(" ") })}</p>
          )}
        </Notice>
      );
    }
  }
}
