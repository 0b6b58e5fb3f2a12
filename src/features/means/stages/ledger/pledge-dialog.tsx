import type { PlainDesign } from "../../../../domain/plain";
import { withRowRemoved } from "../../../../domain/rows-edit";
import { columnPath, ledgerColumns } from "../../../../importing/pledges/ledger-columns";
import { type PledgeRemark, pledgeRemarks } from "../../../../planning/gate/pledge-remarks";
import { changeDesign } from "../../../../state/design-store";
import { Button } from "../../../../ui/button";
import { Dialog } from "../../../../ui/dialog";
import { useWords } from "../../../../ui/words-context";
import { DesignField } from "../design-field";
import styles from "../stages.module.css";
import { isImpossible, remarkInWords } from "./pledge-words";

export interface PledgeDialogProps {
  design: PlainDesign;
  /** The row that is open; none where it is undefined or gone. */
  row: string | undefined;
  onClose: () => void;
}

/** One pledge with all its cells; each change goes into the design at once. */
export function PledgeDialog({ design, row, onClose }: PledgeDialogProps) {
  const words = useWords();
  const pledges = design.force.contributors ?? [];
  const place = pledges.findIndex(({ id }) => id === row) + 1;
  const remarks = pledgeRemarks(design).filter((remark) => remark.row === row);
  const at = (column: string) => remarks.filter((remark) => remark.column === column);
  return (
    <Dialog
      isOpen={place > 0}
      onClose={onClose}
      title={words.say("stages.form", { place })}
      actions={
        <>
          <Button kind="primary" onClick={onClose}>
            {words.say("stages.form.done")}
          </Button>
          <Button
            kind="danger"
            icon="bin"
            onClick={() => {
              onClose();
              if (row) changeDesign((before) => withRowRemoved(before, "force.contributors", row));
            }}
          >
            {words.say("stages.remove")}
          </Button>
        </>
      }
    >
      <p className={styles.soft}>{words.say("stages.form.help")}</p>
      <div className={styles.fields}>
        {row !== undefined &&
          ledgerColumns.map((column) => (
            <div key={`${row} ${column}`}>
              <DesignField
                path={columnPath(column)}
                row={row}
                error={inOne(at(column).filter(isImpossible), (each) => remarkInWords(words, each))}
              />
              {at(column)
                .filter((remark) => !isImpossible(remark))
                .map((remark) => (
                  <p key={remark.id} className={styles.remark} role="status">
                    {remarkInWords(words, remark)}
                  </p>
                ))}
            </div>
          ))}
      </div>
    </Dialog>
  );
}

/** Several remarks as one text; undefined where there is none. */
function inOne(remarks: readonly PledgeRemark[], say: (remark: PledgeRemark) => string) {
  return remarks.length > 0 ? remarks.map(say).join(" ") : undefined;
}
