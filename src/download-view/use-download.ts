import { useEffect, useRef, useState } from "react";
import type { PdfStep } from "../report/pdf/render-pdf";
import type { ReportWatch } from "../workers/report-in-background";
import type { Downloaded } from "./download-pdf";

/** Where the making of a PDF stands; a step while it is under way. */
export type DownloadProgress =
  | { readonly kind: "idle" | "stopped" | "failed" }
  | { readonly kind: "working"; readonly step?: PdfStep }
  | { readonly kind: "done"; readonly downloaded: Downloaded };

/** Begins and stops the making of a PDF; leaving the page stops it too. */
export function useDownload(make: (watch: ReportWatch) => Promise<Downloaded>) {
  const [progress, setProgress] = useState<DownloadProgress>({ kind: "idle" });
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  function begin() {
    if (progress.kind === "working") return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const tell = (next: DownloadProgress) => !signal.aborted && setProgress(next);
    tell({ kind: "working" });
    const onStep = (step: PdfStep) => tell({ kind: "working", step });
    make({ onStep, signal }).then(
      (downloaded) => tell({ kind: "done", downloaded }),
      () => tell({ kind: "failed" }),
    );
  }

  function stop() {
    stopping.current?.abort();
    setProgress({ kind: "stopped" });
  }

  return { progress, begin, stop };
}
