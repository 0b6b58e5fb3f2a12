import type { MandateDesign } from "../../../domain/design";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";
import { type FigureRow, figureRows } from "./figure-rows";

/** The mandate in figures: what the text states, with its paragraph, and what it leaves open. */
export function FiguresSection({ design }: { design: MandateDesign }) {
  const words = useWords();
  const columns: readonly Column<FigureRow>[] = [
    {
      id: "field",
      header: words.say("exhibits.figures.field"),
      isRowHeader: true,
      cell: ({ label }) => label,
    },
    {
      id: "value",
      header: words.say("exhibits.figures.value"),
      cell: (row) => (
        <>
          <p>{row.value ?? words.say("exhibits.figures.silent")}</p>
          <Where row={row} />
        </>
      ),
    },
  ];
  return (
    <section className={styles.section} aria-labelledby="figures">
      <h2 id="figures">{words.say("exhibits.figures")}</h2>
      <Table
        caption={words.say("exhibits.figures.text")}
        columns={columns}
        rows={figureRows(words, design)}
        rowKey={({ path }) => path}
      />
    </section>
  );
}

/** Passages and reasons are the design's own, which are written in English. */
function Where({ row: { passage, reason } }: { row: FigureRow }) {
  return [passage, reason].map(
    (said) =>
      said !== undefined && (
        <p key={said} lang="en" dir="auto" className={styles.soft}>
          {said}
        </p>
      ),
  );
}
