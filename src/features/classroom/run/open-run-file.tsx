import { useState } from "react";
import { showNotice } from "../../../state/notice";
import { takeInRun } from "../../../state/run-store";
import { fileText } from "../../../storage/file-text";
import { openRunFile } from "../../../storage/run-file";
import { runProblemInWords } from "../../../storage/run-in-words";
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
          why: opened
            ? runProblemInWords(words, opened.problem)
            : words.say("exercise-run.file.not-a-run"),
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
