import { useState } from "react";
import { sheetCsv } from "../../report/tables/sheet-csv";
import { stressSheet } from "../../report/tables/stress-sheet";
import { designFileName } from "../../storage/design-file";
import { saveFile } from "../../storage/save-file";
import { Button } from "../../ui/button";
import { useWords } from "../../ui/words-context";
import styles from "./stress.module.css";
import type { StressAnswer } from "./use-stress";

/** The answer as a table for a spreadsheet; what came of saving it is said below. */
export function SaveTable({ answer: { design, result } }: { answer: StressAnswer }) {
  const words = useWords();
  const [saved, setSaved] = useState("");
  const save = () => {
    const sheet = stressSheet(words, design, result);
    const file = designFileName(design.about.title, `${sheet.id}.csv`);
    saveFile(file, new Blob([sheetCsv(sheet)], { type: "text/csv;charset=utf-8" }));
    setSaved(words.say("stress.csv.done", { file }));
  };
  return (
    <div className={styles.screenOnly}>
      <Button icon="download" onClick={save}>
        {words.say("stress.csv")}
      </Button>
      <p role="status">{saved}</p>
    </div>
  );
}
