import { fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { optionInWords } from "../../i18n/option-key";
import type { Words } from "../../i18n/words";

/** The columns of a ledger of pledges, in the order in which it is shown and written. */
export const ledgerColumns = [
  "name",
  "unit",
  "capability",
  "military",
  "police",
  "firm",
  "pledgedOn",
  "readinessDays",
  "arrivesMonth",
  "caveats",
  "stake",
] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

/** The field of a column. */
export const columnPath = (column: LedgerColumn): FieldPath => `force.contributors[].${column}`;

/** How a text is compared with a heading or a word of choice: without case, marks and spaces. */
export function plainWord(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** What a column's cells may say, by the plain form of each word for it. */
export interface ColumnWords {
  readonly column: LedgerColumn;
  /** The heading that is written. */
  readonly heading: string;
  /** Plain headings that are read. */
  readonly headings: readonly string[];
  /** For a choice or a yes and no: plain word -> value. */
  readonly values: ReadonlyMap<string, unknown>;
}

const yesAndNo = [
  ["yes", true],
  ["true", true],
  ["1", true],
  ["no", false],
  ["false", false],
  ["0", false],
] as const;

function valuesOf(words: Words, path: FieldPath): Map<string, unknown> {
  const { value } = fieldRecord(path);
  if (value.kind === "yes-no")
    return new Map<string, unknown>([
      ...yesAndNo,
      [plainWord(words.say("fields.yes")), true],
      [plainWord(words.say("fields.no")), false],
    ]);
  if (value.kind !== "choice") return new Map();
  return new Map(
    value.options.flatMap((option) => [
      [plainWord(option), option],
      [plainWord(optionInWords(words, path, option)), option],
    ]),
  );
}

/** The columns with the words of a language; the schema's own names are read in every language. */
export function columnWords(words: Words): ColumnWords[] {
  return ledgerColumns.map((column) => {
    const path = columnPath(column);
    const heading = words.sayDynamic(`fields.${path}.label`);
    return {
      column,
      heading,
      headings: [plainWord(heading), column.toLowerCase()],
      values: valuesOf(words, path),
    };
  });
}
