import { useMemo } from "react";
import type { Precedent } from "../../../precedents/schema";
import { Table } from "../../../ui/table";
import { WebLink } from "../../../ui/web-link";
import { useWords } from "../../../ui/words-context";
import { type FigureRow, figureRows } from "./figure-rows";
import styles from "./operations.module.css";

/** Every figure of an operation with its year, its scope, how it is known and its source. */
export function FiguresTable({ precedent }: { precedent: Precedent }) {
  const words = useWords();
  const rows = useMemo(() => figureRows(words, precedent), [words, precedent]);
  return (
    <Table<FigureRow>
      caption={words.say("operations.figures.caption", { operation: precedent.acronym })}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          id: "figure",
          header: words.say("operations.figures.figure"),
          isRowHeader: true,
          cell: ({ name }) => name,
        },
        {
          id: "value",
          header: words.say("operations.figures.value"),
          align: "end",
          cell: ({ value }) => value,
        },
        {
          id: "covers",
          header: words.say("operations.figures.covers"),
          cell: ({ covers }) => covers,
        },
        {
          id: "how",
          header: words.say("operations.figures.how"),
          cell: (row) => <Known row={row} />,
        },
      ]}
    />
  );
}

/** How a figure is known, and the way to where it was read. */
function Known({ row: { known, sources } }: { row: FigureRow }) {
  return (
    <>
      {known}
      {sources.length > 0 && (
        <ul className={styles.known}>
          {sources.map(({ href, name }) => (
            <li key={href}>
              <WebLink href={href}>{name}</WebLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
