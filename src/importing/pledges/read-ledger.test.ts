import { describe, expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords } from "../../i18n/words";
import { columnWords } from "./ledger-columns";
import { longestLedger, type ReadLedger, readLedger } from "./read-ledger";

const english = columnWords(createWords("en", await loadMessages("en", ["fields"])));
const french = columnWords(createWords("fr", await loadMessages("fr", ["fields"])));
const read = (text: string, room = 120): ReadLedger => readLedger(text, english, room);

/** What was taken in, as values by column, and what was kept out, as codes by line. */
function told(ledger: ReadLedger) {
  if (!ledger.ok) return ledger.problem;
  return {
    good: ledger.good.map(({ answers }) =>
      Object.fromEntries(Object.entries(answers).map(([column, { value }]) => [column, value])),
    ),
    bad: ledger.bad.map(({ line, problems }) => [line, ...problems.map(({ code }) => code)]),
  };
}

describe("is a table of pledges taken in?", () => {
  it("by the labels that the screen shows", () => {
    const text =
      "Contributor,Unit,Capability,Military personnel,Police personnel,Firm pledge,Pledged on,Notice to move,In place,Caveats\r\n" +
      "Brelland,1st battalion,Infantry,850,0,Yes,2027-01-10,45,2,No caveats\r\n";
    expect(told(read(text))).toEqual({
      good: [
        {
          name: "Brelland",
          unit: "1st battalion",
          capability: "infantry",
          military: 850,
          police: 0,
          firm: true,
          pledgedOn: "2027-01-10",
          readinessDays: 45,
          arrivesMonth: 2,
          caveats: "none",
        },
      ],
      bad: [],
    });
  });
  it("by the schema's names in any language, pasted from a spreadsheet, cells left empty", () => {
    const text = "name\tcapability\tmilitary\tfirm\nBrelland\tquick-reaction\t\tfalse";
    const { good } = read(text) as Extract<ReadLedger, { ok: true }>;
    expect(told(readLedger(text, french, 9))).toEqual(told(read(text)));
    expect(good[0]?.answers).toEqual({
      name: { value: "Brelland" },
      capability: { value: "quick-reaction" },
      firm: { value: false },
    });
  });
  it("with semicolons, a mark at the beginning, and the words of another language", () => {
    const text = "\uFEFFPays fournisseur;Militaires;Contribution ferme\nBrelland;1 200;Oui\n";
    expect(told(readLedger(text, french, 9))).toEqual({
      good: [{ name: "Brelland", military: 1200, firm: true }],
      bad: [],
    });
  });
  it("with headings that it does not know passed over, and said", () => {
    const ledger = read("Contributor,Colour,Military personnel\nBrelland,blue,850");
    expect(ledger).toMatchObject({ ok: true, passedOver: ["Colour"] });
    expect(told(ledger)).toMatchObject({ good: [{ name: "Brelland", military: 850 }] });
  });
});

describe("is a bad row kept out and named by its line, and the good ones offered?", () => {
  it("also after cells of several lines and empty lines", () => {
    const text =
      'Contributor,Unit,Military personnel\nBrelland,"one\ntwo",850\n\nJorrel,three,-5\nUlvane,four,many\n';
    expect(told(read(text))).toEqual({
      good: [{ name: "Brelland", unit: "one two", military: 850 }],
      bad: [
        [5, "negative"],
        [6, "not-a-number"],
      ],
    });
  });
  it.each([
    ["military", "-850", "negative"],
    ["military", "−850", "negative"],
    ["military", "12.5", "not-whole"],
    ["military", "1000001", "too-large"],
    ["military", "8e2", "not-a-number"],
    ["military", "NaN", "not-a-number"],
    ["arrivesMonth", "241", "too-large"],
    ["firm", "perhaps", "not-a-choice"],
    ["capability", "cavalry", "not-a-choice"],
    ["pledgedOn", "03/04/2027", "not-a-day"],
    ["pledgedOn", "2027-02-30", "not-a-day"],
    ["unit", "x".repeat(301), "too-long"],
  ])("%s: %s", (column, cell, code) => {
    expect(told(read(`name,${column}\nBrelland,${cell}\nJorrel,`))).toEqual({
      good: [{ name: "Jorrel" }],
      bad: [[2, code]],
    });
  });
  it("with every cell that is wrong, and what it said", () => {
    const ledger = read("name,military,firm\nBrelland,-5,perhaps");
    expect(ledger).toMatchObject({
      bad: [
        {
          line: 2,
          problems: [
            { column: "military", cell: "-5", code: "negative" },
            { column: "firm", cell: "perhaps", code: "not-a-choice" },
          ],
        },
      ],
    });
  });
  it("without a contributor, with more cells than headings, or with a quote left open", () => {
    const text = 'name,military\n,850\nBrelland,850,90\nJorrel,400\n"Ulvane,100';
    expect(told(read(text))).toEqual({
      good: [{ name: "Jorrel", military: 400 }],
      bad: [
        [2, "no-contributor"],
        [3, "too-many-cells"],
        [5, "open-quote"],
      ],
    });
  });
  it("beyond what the ledger holds", () => {
    expect(told(read("name\nBrelland\nJorrel\nUlvane", 2))).toMatchObject({
      good: [{ name: "Brelland" }, { name: "Jorrel" }],
      bad: [[4, "no-room"]],
    });
  });
});

describe("are cells read as what they plainly say, and hostile ones as text?", () => {
  const one = (column: string, cell: string) => {
    const ledger = read(`name\t${column}\nBrelland\t${cell}`);
    return ledger.ok ? ledger.good[0]?.answers[column as "unit"]?.value : undefined;
  };
  it.each([
    ["military", "1,200", 1200],
    ["military", "1.200", 1200],
    ["military", "1\u202f200", 1200],
    ["military", "١٬٢٠٠", 1200],
    ["military", "007", 7],
    ["pledgedOn", "3.4.2027", "2027-04-03"],
    ["firm", "TRUE", true],
    ["caveats", "Caveats not declared", "undeclared"],
    ["unit", "=HYPERLINK(“x”)", "=HYPERLINK(“x”)"],
    ["unit", "'=1+1", "=1+1"],
    ["unit", "a\u0000b\u202ec", "a b c"],
    ["unit", "<script>alert(1)</script>", "<script>alert(1)</script>"],
  ])("%s: %s", (column, cell, value) => {
    expect(one(column, cell)).toBe(value);
  });
  it("a number such as 12,345,67 is no number", () => {
    expect(one("military", "12,345,67")).toBeUndefined();
  });
});

describe("is a table refused that is none of pledges?", () => {
  it.each([
    ["", { code: "empty" }],
    ["\uFEFF \n ", { code: "empty" }],
    ["Contributor,Capability", { code: "no-rows" }],
    ["Dear colleague, thank you for your letter.", { code: "no-headings" }],
    ["Capability,Military personnel\nInfantry,850", { code: "no-contributor-column" }],
    [
      "name,military,Military personnel\nBrelland,1,2",
      { code: "column-twice", column: "military" },
    ],
    ["x".repeat(longestLedger + 1), { code: "too-long", most: longestLedger }],
  ])("%.40s", (text, problem) => {
    expect(told(read(text))).toEqual(problem);
  });
});
