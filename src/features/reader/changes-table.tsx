import { valueInWords } from "../../report/model/value-in-words";
import { useReadingStore } from "../../state/reading-store";
import { Table } from "../../ui/table";
import type { Column } from "../../ui/table-column";
import { useWords } from "../../ui/words-context";
import { valuesOf } from "./model/decide";
import type { TakeOver } from "./model/take-over";
import { proposalLabel, proposalValue } from "./proposal-words";

/** What would change: the field, what the design answers now, and what it would answer then. */
export function ChangesTable({ changed }: { changed: readonly TakeOver[] }) {
  const words = useWords();
  const decisions = useReadingStore((state) => state.decisions);
  const columns: readonly Column<TakeOver>[] = [
    {
      id: "field",
      header: words.say("reader.put.field"),
      isRowHeader: true,
      cell: ({ proposal }) => proposalLabel(words, proposal),
    },
    {
      id: "now",
      header: words.say("reader.put.now"),
      cell: ({ proposal, before }) =>
        proposal.kind === "row"
          ? words.say("reader.put.no-row")
          : valueInWords(words, proposal.path, before),
    },
    {
      id: "then",
      header: words.say("reader.put.then"),
      cell: ({ proposal }) => proposalValue(words, proposal, valuesOf(decisions, proposal)),
    },
  ];
  return (
    <Table
      caption={words.say("reader.put.caption")}
      columns={columns}
      rows={changed}
      rowKey={({ proposal }) => proposal.id}
    />
  );
}
