import { fieldRecord, valueSchemaAt } from "../../domain/field-catalogue";
import { type ColumnWords, columnPath, plainWord } from "./ledger-columns";

/** Why a cell gives no value: `most` and `least` are the bounds of its field. */
export type CellProblem =
  | { readonly code: "not-a-number" | "negative" | "not-a-day" | "not-a-choice" | "not-whole" }
  | { readonly code: "too-large"; readonly most: number }
  | { readonly code: "too-long"; readonly most: number };

export type ReadCell =
  | { readonly value: unknown }
  | { readonly problem: CellProblem }
  /** An empty cell: the pledge does not say. */
  | undefined;

const problem = (code: Exclude<CellProblem["code"], "too-large" | "too-long">): ReadCell => ({
  problem: { code },
});

/** Text without control characters, and without the apostrophe that marks a formula as text. */
function cleanText(cell: string): string {
  return cell
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ")
    .replace(/^'(?=[=+\-@])/u, "")
    .trim();
}

/** Digits of any script as 0 to 9, by the place of each in its run of ten. */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}

/** Whole numbers, with or without marks between thousands. */
const wholeNumber = /^\d+$|^\d{1,3}(?:([ ,.'’\u00a0\u202f٬])\d{3})(?:\1\d{3})*$/u;

function numberIn(text: string, most: number): ReadCell {
  const plain = withPlainDigits(text);
  if (/^[-−–]\s*\d/u.test(plain)) return problem("negative");
  if (!wholeNumber.test(plain))
    return problem(/^\d+[.,]\d+$/.test(plain) ? "not-whole" : "not-a-number");
  const value = Number(plain.replace(/\D/gu, ""));
  return value > most ? { problem: { code: "too-large", most } } : { value };
}

/** A day as YYYY-MM-DD, or with dots as a day first; a day with slashes may be either and is refused. */
function dayIn(text: string, isDay: (day: string) => boolean): ReadCell {
  const plain = withPlainDigits(text);
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain);
  const day = parts
    ? `${parts[3]}-${parts[2]?.padStart(2, "0")}-${parts[1]?.padStart(2, "0")}`
    : plain;
  return isDay(day) ? { value: day } : problem("not-a-day");
}

/** What a cell says for its column, within the bounds of the field; undefined where it is empty. */
export function readCell(cell: string, { column, values }: ColumnWords): ReadCell {
  const text = cleanText(cell);
  if (text === "") return undefined;
  const path = columnPath(column);
  const { value } = fieldRecord(path);
  switch (value.kind) {
    case "number":
      return numberIn(text, value.most);
    case "date":
      return dayIn(text, (day) => valueSchemaAt(path).safeParse(day).success);
    case "text":
      return text.length > value.longest
        ? { problem: { code: "too-long", most: value.longest } }
        : { value: text };
    default: {
      const word = plainWord(text);
      return values.has(word) ? { value: values.get(word) } : problem("not-a-choice");
    }
  }
}
