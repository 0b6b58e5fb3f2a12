import { useEffect, useRef, useState } from "react";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { ProgressLine } from "../ui/progress-line";
import { useKeptFocus } from "../ui/use-kept-focus";
import { useWords } from "../ui/words-context";

/** How the making of a file went: under way, its name once it is saved, or that it was not. */
export type SaveOutcome = { readonly saved: string } | "working" | "stopped" | "failed" | undefined;

/** The making of files, one at a time, and the way to stop it. */
export interface Saving {
  readonly outcome: SaveOutcome;
  save(make: (signal: AbortSignal) => Promise<string>): void;
  stop(): void;
}

/** Makes one file at a time; `make` saves it and tells its name. Leaving the page stops it. */
export function useSaving(): Saving {
  const [outcome, setOutcome] = useState<SaveOutcome>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  function save(make: (signal: AbortSignal) => Promise<string>) {
    if (outcome === "working") return;
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    const tell = (next: SaveOutcome) => !signal.aborted && setOutcome(next);
    setOutcome("working");
    make(signal).then(
      (saved) => tell({ saved }),
      () => tell("failed"),
    );
  }

  function stop() {
    stopping.current?.abort();
    setOutcome("stopped");
  }

  return { outcome, save, stop };
}

/** Says how it goes and how it went, to everyone; with the way to stop it. */
export function SaveStatus({ outcome, stop }: Pick<Saving, "outcome" | "stop">) {
  const words = useWords();
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  return (
    <div ref={part}>
      {outcome === "working" && <Button onClick={stop}>{words.say("report.download.stop")}</Button>}
      <div role="status">
        {outcome === "working" && <ProgressLine said={words.say("report.download.making")} />}
        {outcome === "failed" && <Notice kind="error">{words.say("report.data.failed")}</Notice>}
        {outcome === "stopped" && (
          <Notice kind="info">{words.say("report.download.stopped")}</Notice>
        )}
        {typeof outcome === "object" && (
          <Notice kind="info">{words.say("report.data.done", { file: outcome.saved })}</Notice>
        )}
      </div>
    </div>
  );
}
