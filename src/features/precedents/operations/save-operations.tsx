import { useState } from "react";
import { precedentsVersion } from "../../../precedents/current";
import type { Precedent } from "../../../precedents/schema";
import { saveFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { useWords } from "../../../ui/words-context";
import { operationCsv } from "./operation-csv";

/** The list as it stands, with every figure, as a table in a file on this device. */
export function SaveOperations({ found }: { found: readonly Precedent[] }) {
  const words = useWords();
  const [saved, setSaved] = useState("");
  const save = () => {
    const file = `operations-${precedentsVersion}.csv`;
    saveFile(file, new Blob([operationCsv(words, found)], { type: "text/csv" }));
    setSaved(words.say("operations.csv.saved", { file }));
  };
  return (
    <div>
      <Button icon="download" onClick={save}>
        {words.say("operations.csv")}
      </Button>
      <p role="status">{saved}</p>
    </div>
  );
}
