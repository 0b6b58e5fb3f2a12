import { expect, it } from "vitest";
import { templateDesign, strictWords as words } from "../model/cases/report-of";
import { madeResult } from "../model/stress/cases/made-result";
import { sheetCsv } from "./sheet-csv";
import { stressSheet } from "./stress-sheet";

const sheet = stressSheet(words, templateDesign("example"), madeResult);

it("is there a row for each breaking set, tasks first, and one for everything else that was asked?", () => {
  expect(sheet.rows.map(([group, , state]) => `${group}: ${state}`)).toEqual([
    "Tasks: breaks",
    "Tasks: breaks",
    "Checks: breaks",
    "Consent and neighbours: broken as designed",
    "Warning chain: holds throughout",
    "Tasks: holds throughout",
    "Money: could not be tried",
  ]);
});

it("do all conditions of a set stand in its one row, with why and the fields?", () => {
  const [, second] = sheet.rows;
  expect(second?.slice(3)).toEqual([
    "Fewer troops arrive: 75%\nThe reserve is gone",
    expect.stringContaining("2,400 troops"),
    "Military personnel\nReserve force",
  ]);
});

it("is it a CSV with a head, a line a row, and no empty cell made up?", () => {
  const csv = sheetCsv(sheet);
  expect(csv).toContain("Whenever all of");
  expect(csv).toContain('"Fewer troops arrive: 75%\nThe reserve is gone"');
  expect(sheet.rows.at(-1)?.slice(3)).toEqual([
    undefined,
    undefined,
    "Money approved for the period",
  ]);
});
