import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../../i18n/catalogue";
import { createWords } from "../../../../i18n/words";
import { ledgerColumns } from "../../../../importing/pledges/ledger-columns";
import { cellInWords, headingOf, isImpossible, nameOf, remarkInWords } from "./pledge-words";

const messages = await loadMessages("en", ["fields", "stages"]);
const words = createWords("en", messages, { onMissing: "throw" });

describe("does a cell say what the pledge says?", () => {
  it.each([
    ["military", 1200, "1,200"],
    ["firm", false, "No"],
    ["capability", "formed-police", "Formed police"],
    ["pledgedOn", "2027-01-10", "10 January 2027"],
    ["caveats", "undeclared", "Caveats not declared"],
    ["unit", "=1+1", "=1+1"],
    ["police", undefined, ""],
  ] as const)("%s: %s", (column, value, said) => {
    expect(cellInWords(words, column, value)).toBe(said);
  });
  it("under a heading that names the unit of a number", () => {
    expect(ledgerColumns.map((column) => headingOf(words, column))).toEqual(
      expect.arrayContaining(["Contributor", "Military", "Notice, days", "In place, month"]),
    );
  });
  it("and a pledge without a name says that it has none", () => {
    expect(nameOf(words, { name: " Novara " })).toBe("Novara");
    expect(nameOf(words, { name: " " })).toBe("contributor not stated");
  });
});

describe("is a remark a sentence with its numbers, and what cannot be an error?", () => {
  const at = { row: "row-1" } as const;
  it.each([
    [{ ...at, column: "military", id: "nobody" }, /^0 people/, true],
    [{ ...at, column: "police", id: "no-police" }, /pledges nobody/, true],
    [{ ...at, column: "military", id: "military-not-stated" }, /Say 0/, false],
    [{ ...at, column: "military", id: "above-ceiling", ceiling: 9000 }, /9,000/, false],
    [{ ...at, column: "pledgedOn", id: "made-late", by: "2027-06-30" }, /30 June 2027/, false],
    [
      { ...at, column: "readinessDays", id: "ready-after-arrival", days: 100, month: 2 },
      /Days until it is ready: 100.*month 2/,
      false,
    ],
    [{ ...at, column: "arrivesMonth", id: "after-end", month: 14 }, /month 14/, false],
    [{ ...at, column: "name", id: "twice", first: 3 }, /pledge 3/, false],
  ] as const)("%j", (remark, said, cannotBe) => {
    expect(remarkInWords(words, remark)).toMatch(said);
    expect(isImpossible(remark)).toBe(cannotBe);
  });
});
