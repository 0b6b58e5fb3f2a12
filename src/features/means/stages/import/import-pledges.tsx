import { useState } from "react";
import { answerAt, rowsIn } from "../../../../domain/edit";
import { freshRowId, withRowAdded } from "../../../../domain/rows-edit";
import type { ReadLedger, ReadPledge } from "../../../../importing/pledges/read-ledger";
import { changeDesign } from "../../../../state/design-store";
import { Button } from "../../../../ui/button";
import { Disclosure } from "../../../../ui/disclosure";
import { DropArea } from "../../../../ui/drop-area";
import { FileButton } from "../../../../ui/file-button";
import { Notice } from "../../../../ui/notice";
import { TextArea } from "../../../../ui/text-area";
import { useWords } from "../../../../ui/words-context";
import styles from "../stages.module.css";
import { ImportPreview } from "./import-preview";

const list = "force.contributors";
const accepted = ".csv,.tsv,.txt,text/csv,text/tab-separated-values";
/** A character takes four bytes at most; what is longer than the reader takes is not loaded. */
const mostBytes = 4_000_000;

type Outcome =
  | { kind: "read"; ledger: ReadLedger }
  | { kind: "added"; count: number }
  | { kind: "failed" };

/** Adds rows to the ledger, all of them in one step that can be undone. */
function addRows(rows: readonly ReadPledge[]) {
  changeDesign((before) =>
    rows.reduce((design, { answers }) => {
      const id = freshRowId(rowsIn(answerAt(design, list)));
      return withRowAdded(design, list, { id, ...answers });
    }, before),
  );
}

/** A table of pledges from a file or pasted; what it holds is shown before anything changes. */
export function ImportPledges({ room }: { room: number }) {
  const words = useWords();
  const [pasted, setPasted] = useState("");
  const [outcome, setOutcome] = useState<Outcome>();

  async function read(text: string) {
    const [{ readLedger }, { columnWords }] = await Promise.all([
      import("../../../../importing/pledges/read-ledger"),
      import("../../../../importing/pledges/ledger-columns"),
    ]);
    setOutcome({ kind: "read", ledger: readLedger(text, columnWords(words), room) });
  }

  async function open(file: File) {
    try {
      if (file.size > mostBytes) throw new RangeError("too large");
      const { decodeText } = await import("../../../../importing/extract/decode-text");
      await read(decodeText(new Uint8Array(await file.arrayBuffer())));
    } catch {
      setOutcome({ kind: "failed" });
    }
  }

  return (
    <Disclosure summary={words.say("stages.import")}>
      <div className={styles.section}>
        <DropArea onFile={open}>
          <p>{words.say("stages.import.help")}</p>
          <FileButton accept={accepted} onFile={open}>
            {words.say("stages.import.open")}
          </FileButton>
        </DropArea>
        <TextArea
          label={words.say("stages.import.paste")}
          value={pasted}
          onChange={setPasted}
          rows={4}
        />
        <div className={styles.row}>
          <Button onClick={() => read(pasted).catch(() => setOutcome({ kind: "failed" }))}>
            {words.say("stages.import.read")}
          </Button>
        </div>
        <div role="status" className={styles.section}>
          {outcome?.kind === "failed" && (
            <Notice kind="error">{words.say("stages.import.failed")}</Notice>
          )}
          {outcome?.kind === "added" && (
            <Notice kind="info">
              {words.say("stages.import.added", { count: outcome.count })}
            </Notice>
          )}
          {outcome?.kind === "read" && (
            <ImportPreview
              ledger={outcome.ledger}
              onAdd={(rows) => {
                addRows(rows);
                setPasted("");
                setOutcome({ kind: "added", count: rows.length });
              }}
              onDiscard={() => setOutcome(undefined)}
            />
          )}
        </div>
      </div>
    </Disclosure>
  );
}
