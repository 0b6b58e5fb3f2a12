import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../../i18n/catalogue";
import { LOCALES } from "../../../../i18n/locale";
import { createWords } from "../../../../i18n/words";
import { columnWords } from "../../../../importing/pledges/ledger-columns";
import { readLedger } from "../../../../importing/pledges/read-ledger";
import { badRowInWords, goodRowInWords, ledgerProblemInWords } from "./problem-in-words";

const wordsIn = async (locale: (typeof LOCALES)[number]) =>
  createWords(locale, await loadMessages(locale, ["fields", "stages"]), { onMissing: "throw" });
const english = await wordsIn("en");

/** What a reader is told of a table. */
function told(text: string, words = english, room = 2): string[] {
  const read = readLedger(text, columnWords(words), room);
  if (!read.ok) return [ledgerProblemInWords(words, read.problem)];
  return [
    ...read.good.map((row) => goodRowInWords(words, row)),
    ...read.bad.map((row) => badRowInWords(words, row)),
  ];
}

describe("is each row told with its line?", () => {
  it("what can be added, in the ledger's words", () => {
    expect(
      told("name,unit,capability,military,firm,pledgedOn\nNovara,1st,medical,1200,no,2027-01-10"),
    ).toEqual([
      "Line 2: Novara, 1st, Capability Medical, Military personnel 1,200, Firm pledge No, Pledged on 10 January 2027",
    ]);
  });
  it("what is kept out, cell by cell, with the way out", () => {
    expect(told("name,military,firm\nNovara,-5,perhaps\n,3,")).toEqual([
      "Line 2: Military personnel, “-5”: a negative number pledges nobody; Firm pledge, “perhaps”: none of the ledger’s words for it",
      "Line 3: no contributor",
    ]);
  });
});

describe("is a table that gives no rows told why?", () => {
  it.each([
    ["", /nothing in the table/],
    ["name", /no rows/],
    ["Dear colleague", /Name the columns as the ledger does: Contributor, Unit,/],
    ["military\n5", /Name one “Contributor”/],
    ["name,name\na,b", /“Contributor” is there twice/],
    [`name\n${"x".repeat(1_000_000)}`, /longer than 1,000,000 characters/],
  ])("%.30s", (text, said) => {
    expect(told(text)[0]).toMatch(said);
  });
});

it.each(LOCALES)("has every problem its words in %s?", async (locale) => {
  const words = await wordsIn(locale);
  const rows = [
    "Novara,many,,2027-01-10",
    "Novara,1.5,,2027-13-01",
    "Novara,9999999,maybe,",
    `${"x".repeat(301)},1,,`,
    ",1,,",
    "Novara,1,,,x",
    "A,1,,",
    "B,1,,",
    "C,1,,",
    '"open,1',
  ];
  const said = told(`name,military,firm,pledgedOn\n${rows.join("\n")}`, words);
  expect(said).toHaveLength(rows.length);
  for (const line of said) expect(line).not.toMatch(/stages\.|undefined|\{/);
});
