import { useState } from "react";
import type { EvidenceBase } from "../../../evidence/schema";
import { sheetCsv } from "../../../report/tables/sheet-csv";
import { votesSheet } from "../../../report/tables/votes-sheet";
import { designFileName } from "../../../storage/design-file";
import { saveFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import type { RoundProps } from "../part-props";
import styles from "../vote.module.css";

/** The votes as a table for a spreadsheet, and on paper. */
export function SaveVotes({ design, round, base }: RoundProps & { base: EvidenceBase }) {
  const words = useWords();
  const [saved, setSaved] = useState("");
  const save = () => {
    const sheet = votesSheet(words, design, base, [round]);
    const file = designFileName(design.about.title, `${sheet.id}.csv`);
    saveFile(file, new Blob([sheetCsv(sheet)], { type: "text/csv;charset=utf-8" }));
    setSaved(words.say("vote.csv.done", { file }));
  };
  return (
    <div className={styles.screenOnly}>
      <Cluster>
        <Button icon="download" onClick={save}>
          {words.say("vote.csv")}
        </Button>
        <Button icon="document" onClick={() => window.print()}>
          {words.say("vote.print")}
        </Button>
      </Cluster>
      <p role="status">{saved}</p>
    </div>
  );
}
