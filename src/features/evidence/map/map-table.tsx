import { Button } from "../../../ui/button";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";
import { sideColumns } from "../side-columns";
import type { MapCell } from "./map-grid";
import type { MapPictureProps } from "./map-picture";

/** The map as a table: a line for each factor and outcome, gaps among them. */
export function MapTable({ title, grid, names, onOpen }: MapPictureProps) {
  const words = useWords();
  return (
    <Table
      caption={title}
      rows={grid.cells.flat()}
      rowKey={({ row, column }) => `${row} ${column}`}
      columns={[
        {
          id: "row",
          header: words.say("room.column.factor"),
          isRowHeader: true,
          cell: ({ row }) => names.row(row),
          sortBy: ({ row }) => names.row(row),
        },
        {
          id: "column",
          header: words.say("room.column.outcome"),
          cell: ({ column }) => names.column(column),
          sortBy: ({ column }) => names.column(column),
        },
        ...sideColumns<MapCell>(words, ({ tally }) => tally),
        {
          id: "open",
          header: words.say("room.map.studies"),
          cell: (cell) =>
            cell.entries.length === 0 ? (
              words.say("room.map.gap")
            ) : (
              <Button kind="quiet" onClick={() => onOpen(cell)}>
                {words.say("room.map.open-short", { count: cell.entries.length })}
              </Button>
            ),
          sortBy: ({ entries }) => entries.length,
        },
      ]}
    />
  );
}
