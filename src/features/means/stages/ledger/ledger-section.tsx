import { useState } from "react";
import { answerAt, rowsIn } from "../../../../domain/edit";
import { freshRowId, withRowAdded, withRowRemoved } from "../../../../domain/rows-edit";
import { mostPledges } from "../../../../domain/sections/force";
import { changeDesign, useDesignStore } from "../../../../state/design-store";
import { designFileName } from "../../../../storage/design-file";
import { saveFile } from "../../../../storage/save-file";
import { Button } from "../../../../ui/button";
import { useWords } from "../../../../ui/words-context";
import { ImportPledges } from "../import/import-pledges";
import styles from "../stages.module.css";
import { usePlainDesign } from "../use-plain-design";
import { LedgerTable } from "./ledger-table";
import { PledgeDialog } from "./pledge-dialog";
import { Totals } from "./totals";

const list = "force.contributors";

/** A new row at the end of the ledger; its id. */
function addPledge(): string {
  const { design } = useDesignStore.getState();
  const id = freshRowId(design ? rowsIn(answerAt(design, list)) : []);
  changeDesign((before) => withRowAdded(before, list, { id }));
  return id;
}

/** Takes a row that says nothing out again: opening it was no pledge. */
function leavePledge(id: string) {
  const { design } = useDesignStore.getState();
  const row = design && rowsIn(answerAt(design, list)).find((each) => each.id === id);
  if (row && Object.keys(row).length === 1)
    changeDesign((before) => withRowRemoved(before, list, id));
}

/** The ledger: rows to add, change, sort and remove; totals; the way in and out as a table. */
export function LedgerSection() {
  const words = useWords();
  const plain = usePlainDesign();
  const [open, setOpen] = useState<string>();
  if (!plain) return null;
  const pledges = plain.force.contributors;
  const count = pledges?.length ?? 0;
  const isFull = count >= mostPledges;
  return (
    <section className={styles.section} aria-labelledby="ledger">
      <h2 id="ledger">{words.say("stages.ledger")}</h2>
      <p className={styles.soft}>{words.say("stages.ledger.help")}</p>
      {count > 0 ? (
        <LedgerTable design={plain} onOpen={setOpen} />
      ) : (
        <p>{words.say(pledges ? "stages.ledger.stated-none" : "stages.ledger.none")}</p>
      )}
      <div className={styles.row}>
        <Button
          kind="primary"
          icon="add"
          aria-disabled={isFull}
          onClick={() => !isFull && setOpen(addPledge())}
        >
          {words.say("stages.add")}
        </Button>
        {count > 0 && <SaveLedger />}
      </div>
      {isFull && <p>{words.say("stages.ledger.full", { most: mostPledges })}</p>}
      <ImportPledges room={mostPledges - count} />
      {pledges && count > 0 && <Totals pledges={pledges} decided={plain.timing.decisionDate} />}
      <PledgeDialog
        design={plain}
        row={open}
        onClose={() => {
          if (open) leavePledge(open);
          setOpen(undefined);
        }}
      />
    </section>
  );
}

function SaveLedger() {
  const words = useWords();
  async function save() {
    const { design } = useDesignStore.getState();
    if (!design) return;
    const { ledgerCsv } = await import("../../../../importing/pledges/write-ledger");
    const content = new Blob([ledgerCsv(design, words)], { type: "text/csv;charset=utf-8" });
    saveFile(designFileName(design.about.title, "pledges.csv"), content);
  }
  return (
    <Button icon="download" onClick={save}>
      {words.say("stages.download")}
    </Button>
  );
}
