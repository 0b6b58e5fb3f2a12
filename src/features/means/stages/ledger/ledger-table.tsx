import type { PlainContributor, PlainDesign } from "../../../../domain/plain";
import { withRowRemoved } from "../../../../domain/rows-edit";
import { type LedgerColumn, ledgerColumns } from "../../../../importing/pledges/ledger-columns";
import { byFirmness } from "../../../../planning/gate/ledger-totals";
import { type PledgeRemark, pledgeRemarks } from "../../../../planning/gate/pledge-remarks";
import { totalInWords } from "../../../../report/model/totals-in-words";
import { changeDesign } from "../../../../state/design-store";
import { Button } from "../../../../ui/button";
import { IconButton } from "../../../../ui/icon-button";
import type { SortValue } from "../../../../ui/sort-rows";
import { Table } from "../../../../ui/table";
import type { Column } from "../../../../ui/table-column";
import { useWords } from "../../../../ui/words-context";
import styles from "../stages.module.css";
import { cellInWords, headingOf, nameOf, remarkInWords } from "./pledge-words";

/** Columns of the table; what a contributor has at stake is asked in the wizard. */
const shown = ledgerColumns.filter((column) => column !== "stake");
const numbers: readonly LedgerColumn[] = ["military", "police", "readinessDays", "arrivesMonth"];
const untranslated: readonly LedgerColumn[] = ["pledgedOn", ...numbers];

interface Shown {
  pledge: PlainContributor;
  place: number;
  remarks: readonly PledgeRemark[];
}

/** The ledger as a table that sorts, with what is told at its cells. */
export function LedgerTable({
  design,
  onOpen,
}: {
  design: PlainDesign;
  onOpen: (row: string) => void;
}) {
  const words = useWords();
  const remarks = pledgeRemarks(design);
  const pledges = design.force.contributors ?? [];
  const rows = pledges.map(
    (pledge, index): Shown => ({
      pledge,
      place: index + 1,
      remarks: remarks.filter(({ row }) => row === pledge.id),
    }),
  );
  const columns = shown.map(
    (column): Column<Shown> => ({
      id: column,
      header: headingOf(words, column),
      align: numbers.includes(column) ? "end" : "start",
      isRowHeader: column === "name",
      sortBy: ({ pledge }): SortValue => {
        const value = pledge[column];
        if (value === undefined) return null;
        return untranslated.includes(column)
          ? (value as string | number)
          : cellInWords(words, column, value);
      },
      cell: ({ pledge, remarks: all }) => (
        <>
          {column === "name" ? (
            <bdi>{nameOf(words, pledge)}</bdi>
          ) : (
            <bdi>{cellInWords(words, column, pledge[column])}</bdi>
          )}
          {all
            .filter((remark) => remark.column === column)
            .map((remark) => (
              <span key={remark.id} className={styles.remark}>
                {remarkInWords(words, remark)}
              </span>
            ))}
        </>
      ),
    }),
  );
  const actions: Column<Shown> = {
    id: "actions",
    header: words.say("stages.actions"),
    cell: ({ pledge, place }) => {
      const named = { place, name: nameOf(words, pledge) };
      return (
        <span className={styles.actions}>
          <Button
            kind="quiet"
            aria-label={words.say("stages.edit.named", named)}
            onClick={() => onOpen(pledge.id)}
          >
            {words.say("stages.edit")}
          </Button>
          <IconButton
            icon="bin"
            label={words.say("stages.remove.named", named)}
            onClick={() =>
              changeDesign((before) => withRowRemoved(before, "force.contributors", pledge.id))
            }
          />
        </span>
      );
    },
  };
  // What can be done with a row stands beside its name, so that a narrow screen shows both.
  const [first, ...rest] = columns;
  return (
    <div className={styles.ledger}>
      <p className={styles.total}>{totalInWords(words, byFirmness(pledges))}</p>
      <Table
        caption={words.say("stages.ledger.caption")}
        columns={first ? [first, actions, ...rest] : [actions]}
        rows={rows}
        rowKey={({ pledge }) => pledge.id}
      />
    </div>
  );
}
