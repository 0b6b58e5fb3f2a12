import { useState } from "react";
import type { Words } from "../../../i18n/words";
import { showNotice } from "../../../state/notice";
import { takeInRun } from "../../../state/run-store";
import { exerciseProblemInWords } from "../../../storage/exercise-in-words";
import { fileText } from "../../../storage/file-text";
import { openRunFile, type RunFileOpened } from "../../../storage/run-file";
import { FileButton } from "../../../ui/file-button";
import { useWords } from "../../../ui/words-context";
import { addressOfRun } from "./place";

/** Takes a run from its file, as when the trainer's device has to be changed. */
export function OpenRunFile() {
  const words = useWords();
  const [problem, setProblem] = useState("");
  const take = async (file: File) => {
    const text = fileText(new Uint8Array(await file.arrayBuffer()));
    const opened = text === undefined ? undefined : openRunFile(text);
    if (opened?.ok) {
      setProblem("");
      const { id, isBeside } = await takeInRun(opened.run);
      if (isBeside) showNotice({ kind: "info", text: words.say("exercise-run.file.beside") });
      window.location.hash = addressOfRun(id);
    } else
      setProblem(
        words.say("exercise-run.file.refused", {
          file: file.name,
          why: opened ? whyNot(words, opened) : words.say("exercise-run.file.not-a-run"),
        }),
      );
  };
  return (
    <div>
      <FileButton accept=".json,application/json" onFile={take}>
        {words.say("exercise-run.file.open")}
      </FileButton>
      <p role="status">{problem}</p>
    </div>
  );
}

function whyNot(words: Words, { problem }: Extract<RunFileOpened, { ok: false }>): string {
  if (problem.code === "not-a-run") return words.say("exercise-run.file.not-a-run");
  if (problem.code === "newer-run") return words.say("exercise-run.file.newer-run");
  return exerciseProblemInWords(words, problem);
}
