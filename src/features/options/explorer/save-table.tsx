import { useState } from "react";
import type { PlacedOption } from "../../../report/model/explorer/option-in-words";
import { explorerSheet } from "../../../report/tables/explorer-sheet";
import { sheetCsv } from "../../../report/tables/sheet-csv";
import { designFileName } from "../../../storage/design-file";
import { saveFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import type { FoundOptions } from "./use-explorer";

export interface SaveTableProps {
  found: FoundOptions;
  options: readonly PlacedOption[];
}

/** The options that are listed as a table for a spreadsheet; what came of saving it is said below. */
export function SaveTable({ found: { given }, options }: SaveTableProps) {
  const words = useWords();
  const [saved, setSaved] = useState("");
  const save = () => {
    const sheet = explorerSheet(words, given.design, given, options);
    const file = designFileName(given.design.about.title, `${sheet.id}.csv`);
    saveFile(file, new Blob([sheetCsv(sheet)], { type: "text/csv;charset=utf-8" }));
    setSaved(words.say("explorer.csv.done", { file }));
  };
  return (
    <div>
      <Button icon="download" onClick={save}>
        {words.say("explorer.csv")}
      </Button>
      <p role="status">{saved}</p>
    </div>
  );
}
