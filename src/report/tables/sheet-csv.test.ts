import { expect, it } from "vitest";
import { sheetCsv } from "./sheet-csv";

const column = (text: string) => ({ text, width: 10 });

it("does a table as CSV keep numbers, days, silence, and formulas as text?", () => {
  const text = sheetCsv({
    id: "made",
    title: "Made",
    columns: [column("A"), column("B, C")],
    rows: [
      [-3, { day: "2026-11-21" }],
      ['=HYPERLINK("x")', undefined],
      ["two\nlines", "@me"],
    ],
  });
  expect(text).toBe(
    '\uFEFFA,"B, C"\r\n-3,2026-11-21\r\n"\'=HYPERLINK(""x"")",\r\n"two\nlines",\'@me\r\n',
  );
});
