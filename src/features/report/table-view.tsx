import type { Runs, TableBlock } from "../../report/model/block";
import { Table } from "../../ui/table";
import type { Column } from "../../ui/table-column";
import { RunsView } from "./runs-view";

interface Row {
  readonly key: string;
  readonly cells: readonly Runs[];
}

/** A table with its caption; the first cell of a row names it. */
export function TableView({ block }: { block: TableBlock }) {
  const columns = block.columns.map(
    ({ text, align }, index): Column<Row> => ({
      id: text,
      header: text,
      align,
      isRowHeader: index === 0,
      cell: ({ cells }) => <RunsView runs={cells[index] ?? []} />,
    }),
  );
  const rows = block.rows.map((cells, index): Row => ({ key: String(index), cells }));
  return <Table caption={block.caption} columns={columns} rows={rows} rowKey={({ key }) => key} />;
}
