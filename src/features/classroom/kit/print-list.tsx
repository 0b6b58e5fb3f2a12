import type { ToPrint } from "../../../classroom/head-count";
import { Table } from "../../../ui/table";
import { useWords } from "../../../ui/words-context";

/** How many of each paper to print. */
export function PrintList({ print }: { print: ToPrint }) {
  const words = useWords();
  const papers = (Object.keys(print) as (keyof ToPrint)[]).filter((paper) => print[paper] > 0);
  return (
    <Table
      caption={words.say("kit.print.title")}
      columns={[
        {
          id: "paper",
          header: words.say("kit.print.paper"),
          isRowHeader: true,
          cell: (paper) => words.say(`kit.print.${paper}`),
        },
        {
          id: "copies",
          header: words.say("kit.print.copies"),
          align: "end",
          cell: (paper) => words.number(print[paper]),
        },
      ]}
      rows={papers}
      rowKey={(paper) => paper}
    />
  );
}
