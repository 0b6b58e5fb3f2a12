import type { Tally } from "../../evidence/coded-counts";
import type { Words } from "../../i18n/words";
import type { Column } from "../../ui/table-column";

/** The three columns of counts that every table of the room has, all of one kind. */
export function sideColumns<Row>(words: Words, tallyOf: (row: Row) => Tally): Column<Row>[] {
  return (["for", "against", "null"] as const).map((side) => ({
    id: side,
    header: words.say(`room.side.${side}`),
    cell: (row) => words.number(tallyOf(row)[side]),
    align: "end",
    sortBy: (row) => tallyOf(row)[side],
  }));
}
