import type { PlainContributor } from "../../../../domain/plain";
import type { Words } from "../../../../i18n/words";
import { columnPath, type LedgerColumn } from "../../../../importing/pledges/ledger-columns";
import type { PledgeRemark } from "../../../../planning/gate/pledge-remarks";
import { labelOf, valueInWords } from "../../../../report/model/value-in-words";

/** What is told at a cell, in a sentence. */
export function remarkInWords(words: Words, remark: PledgeRemark): string {
  const { id, row: _row, column: _column, ...numbers } = remark;
  const said = remark.id === "made-late" ? { by: words.date(remark.by) } : numbers;
  return words.say(`stages.remark.${id}`, said);
}

/** Remarks on what cannot be; the others are worth knowing. */
const impossible: readonly PledgeRemark["id"][] = ["nobody", "no-police"];
export const isImpossible = ({ id }: PledgeRemark) => impossible.includes(id);

/** The contributor's name, or that it is not stated. */
export function nameOf(words: Words, { name }: Pick<PlainContributor, "name">): string {
  return name?.trim() || words.say("stages.nameless");
}

/** A cell as a reader says it; "" where the pledge does not say. Units stand in the heading. */
export function cellInWords(words: Words, column: LedgerColumn, value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "number") return words.number(value);
  return valueInWords(words, columnPath(column), { value });
}

const shortHeadings: readonly LedgerColumn[] = [
  "military",
  "police",
  "readinessDays",
  "arrivesMonth",
];

/** The heading of a column; of numbers with their unit, since the cells have none. */
export function headingOf(words: Words, column: LedgerColumn): string {
  return shortHeadings.includes(column)
    ? words.sayDynamic(`stages.column.${column}`)
    : labelOf(words, columnPath(column));
}
