import fc from "fast-check";
import { expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { fieldRecord } from "../../domain/field-catalogue";
import { withRowAdded } from "../../domain/rows-edit";
import type { Stated } from "../../domain/stated";
import { loadMessages } from "../../i18n/catalogue";
import { LOCALES } from "../../i18n/locale";
import { createWords } from "../../i18n/words";
import { columnPath, columnWords, type LedgerColumn, ledgerColumns } from "./ledger-columns";
import { readLedger } from "./read-ledger";
import { ledgerCsv } from "./write-ledger";

type Answers = Partial<Record<LedgerColumn, Stated<unknown>>>;

const languages = await Promise.all(
  LOCALES.map(async (locale) => createWords(locale, await loadMessages(locale, ["fields"]))),
);

const designOf = (rows: readonly Answers[]) =>
  rows.reduce(
    (design, answers, index) =>
      withRowAdded(design, "force.contributors", { id: `row-${index + 1}`, ...answers }),
    blankDesign("d", "Design"),
  );

/** Text as a reader of CSV gives it back: on one line, without spaces at its ends. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((each) => each.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ").replace(/^['\s]+|\s+$/gu, ""))
  .filter((each) => each !== "");

function arbitraryValue(column: LedgerColumn): fc.Arbitrary<unknown> {
  const { value } = fieldRecord(columnPath(column));
  if (value.kind === "number") return fc.integer({ min: 0, max: value.most });
  if (value.kind === "choice") return fc.constantFrom(...value.options);
  if (value.kind === "yes-no") return fc.boolean();
  if (value.kind === "date") return fc.constantFrom("2027-01-10", "2028-02-29");
  return text;
}

const cells = Object.fromEntries(
  ledgerColumns.map((column) => [
    column,
    fc.option(
      arbitraryValue(column).map((value) => ({ value })),
      { nil: undefined },
    ),
  ]),
);
const arbitraryRow = fc
  .record({ ...cells, name: text.map((value) => ({ value })) })
  .map((row) => JSON.parse(JSON.stringify(row)) as Answers);

it("is a ledger read back as it was written, in every language, formulas among its texts?", () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryRow, { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...languages),
      (rows, words) => {
        const read = readLedger(ledgerCsv(designOf(rows), words), columnWords(words), 120);
        expect(read).toMatchObject({ ok: true, bad: [], passedOver: [] });
        if (read.ok) expect(read.good.map(({ answers }) => answers)).toEqual(rows);
      },
    ),
    { numRuns: 150, seed: 20271120 },
  );
});

it("is silence an empty cell, and a formula text?", () => {
  const design = designOf([{ name: { value: "=cmd" }, military: { value: "not-stated" } }]);
  const [english] = languages.filter(({ locale }) => locale === "en");
  if (!english) throw new Error("no English");
  const [, row] = ledgerCsv(design, english).split("\r\n");
  expect(row).toBe("'=cmd,,,,,,,,,,");
});
