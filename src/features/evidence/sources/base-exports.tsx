import { memo } from "react";
import { bibtexText } from "../../../evidence/export/bibtex";
import { cslText } from "../../../evidence/export/csl-text";
import { findingsCsv } from "../../../evidence/export/findings-csv";
import { risText } from "../../../evidence/export/ris";
import { wholeBaseText } from "../../../evidence/export/whole-base";
import type { EvidenceBase, Work } from "../../../evidence/schema";
import { referenceNote } from "../../../report/model/reference-note";
import { saveFile } from "../../../storage/save-file";
import { Button } from "../../../ui/button";
import { Cluster } from "../../../ui/cluster";
import { useWords } from "../../../ui/words-context";
import styles from "../room.module.css";

/** The whole base as files: for reference managers, for spreadsheets, and as it is. */
export const BaseExports = memo(function BaseExports({ base }: { base: EvidenceBase }) {
  const words = useWords();
  return (
    <section className={styles.section} aria-labelledby="exports">
      <h2 id="exports">{words.say("room.exports.title")}</h2>
      <p>{words.say("room.exports.text")}</p>
      <ReferenceFiles base={base} works={base.works} name={`evidence-${base.version}`} />
      <Cluster>
        <Button
          icon="download"
          onClick={() => save(`findings-${base.version}.csv`, "text/csv", findingsCsv(base))}
        >
          {words.say("room.exports.csv")}
        </Button>
        <Button
          icon="download"
          onClick={() =>
            save(`evidence-${base.version}.json`, "application/json", wholeBaseText(base))
          }
        >
          {words.say("room.exports.json")}
        </Button>
      </Cluster>
    </section>
  );
});

export interface ReferenceFilesProps {
  base: EvidenceBase;
  works: readonly Work[];
  /** The file's name without its ending. */
  name: string;
}

/** Works as the three files that reference managers take. */
export function ReferenceFiles({ base, works, name }: ReferenceFilesProps) {
  const words = useWords();
  const noteOf = (work: Work) => referenceNote(words, base, work);
  const files = [
    { id: "csl", ending: "csl.json", type: "application/json", text: cslText },
    { id: "ris", ending: "ris", type: "application/x-research-info-systems", text: risText },
    { id: "bibtex", ending: "bib", type: "application/x-bibtex", text: bibtexText },
  ] as const;
  return (
    <Cluster>
      {files.map(({ id, ending, type, text }) => (
        <Button
          key={id}
          icon="download"
          onClick={() => save(`${name}.${ending}`, type, text(works, noteOf))}
        >
          {words.say(`room.exports.${id}`)}
        </Button>
      ))}
    </Cluster>
  );
}

function save(name: string, type: string, text: string): void {
  saveFile(name.replaceAll(/[^\w.-]+/g, "-"), new Blob([text], { type }));
}
