import { useState } from "react";
import type { Exercise } from "../../../classroom/exercise/exercise";
import { openExercise } from "../../../classroom/exercise/open-exercise";
import { FileButton } from "../../../ui/file-button";
import { Notice } from "../../../ui/notice";
import { useWords } from "../../../ui/words-context";
import type { FoundExercise } from "./find-exercise";

export interface AskExerciseProps {
  lacking: Exclude<FoundExercise, { state: "found" }>;
  onExercise: (exercise: Exercise) => void;
}

/** Asks for the exercise's file where the teams' files name none that is known here. */
export function AskExercise({ lacking, onExercise }: AskExerciseProps) {
  const words = useWords();
  const [problem, setProblem] = useState<"copy" | "other">();

  async function take(file: File) {
    const opened = openExercise(await file.text().catch(() => ""));
    if (opened.ok && opened.kind === "exercise") onExercise(opened.exercise);
    else setProblem(opened.ok ? "copy" : "other");
  }

  return (
    <Notice kind="warning" isLive>
      <p>
        {lacking.state === "unknown"
          ? words.say("board.exercise.unknown", { title: lacking.named.title })
          : words.say("board.exercise.unnamed")}
      </p>
      {problem && <p role="alert">{words.say(`board.exercise.${problem}`)}</p>}
      <FileButton accept=".json,application/json" onFile={take}>
        {words.say("board.exercise.open")}
      </FileButton>
    </Notice>
  );
}
