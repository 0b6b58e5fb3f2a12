import { useState } from "react";
import { type ExerciseFileTaken, takeExerciseFile } from "../../../../state/take-exercise-file";
import { titleOfCopy } from "../../../../state/title-of-copy";
import { useWords } from "../../../../ui/words-context";

/** A file of the reader's, and what came of it. */
export interface OpenedFile {
  name: string;
  taken: ExerciseFileTaken;
}

/** Opens files one after the other; one that cannot be used does not hinder those after it. */
export function useOpenedFiles(onOpened: () => void) {
  const words = useWords();
  const [opened, setOpened] = useState<readonly OpenedFile[]>([]);
  async function open(files: readonly File[]): Promise<readonly OpenedFile[]> {
    const results: OpenedFile[] = [];
    for (const file of files) {
      const taken = await takeExerciseFile(file, (title) => titleOfCopy(words, title)).catch(
        (): ExerciseFileTaken => ({
          outcome: "refused",
          problem: { code: "not-json", detail: "" },
        }),
      );
      results.push({ name: file.name, taken });
    }
    setOpened(results);
    onOpened();
    return results;
  }
  return { opened, open };
}
