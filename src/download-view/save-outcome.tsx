import { useState } from "react";
import { Notice } from "../ui/notice";
import { useWords } from "../ui/words-context";

/** How the making of a file went: under way, its name once it is saved, or that it failed. */
export type SaveOutcome = { readonly saved: string } | "working" | "failed" | undefined;

/** Makes one file at a time; `make` saves it and tells its name. */
export function useSaving() {
  const [outcome, setOutcome] = useState<SaveOutcome>();
  function save(make: () => Promise<string>) {
    if (outcome === "working") return;
    setOutcome("working");
    make().then(
      (saved) => setOutcome({ saved }),
      () => setOutcome("failed"),
    );
  }
  return { outcome, save };
}

/** Says how it went, to everyone. */
export function SaveStatus({ outcome }: { outcome: SaveOutcome }) {
  const words = useWords();
  return (
    <div role="status">
      {outcome === "failed" && <Notice kind="error">{words.say("report.data.failed")}</Notice>}
      {typeof outcome === "object" && (
        <Notice kind="info">{words.say("report.data.done", { file: outcome.saved })}</Notice>
      )}
    </div>
  );
}
