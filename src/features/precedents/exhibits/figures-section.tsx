import type { MandateDesign } from "../../../domain/design";
import { OnRequest } from "../../../evidence-view/on-request";
import { Table } from "../../../ui/table";
import type { Column } from "../../../ui/table-column";
import { useWords } from "../../../ui/words-context";
import styles from "./exhibits.module.css";
import { type FigureRow, figureRows } from "./figure-rows";
import { taskLines } from "./task-lines";

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
      <Tasks design={design} />
    </section>
  );
}

/** The tasks one by one; their wording is the design's own, which is written in English. */
function Tasks({ design }: { design: MandateDesign }) {
  const words = useWords();
  return (
    <OnRequest summary={words.say("exhibits.figures.tasks")}>
      {() => (
        <ol>
          {taskLines(words, design).map(({ id, type, wording, passage }) => (
            <li key={id}>
              <p>{type}</p>
              <p lang="en" dir="auto" className={styles.soft}>
                {[wording, passage].filter((each) => each !== undefined).join(", ")}
              </p>
            </li>
          ))}
        </ol>
      )}
    </OnRequest>
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
