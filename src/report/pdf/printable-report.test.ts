import { expect, it } from "vitest";
import { reportOf } from "../model/cases/report-of";
import { richDesign } from "../model/cases/rich-design";
import { printableReport } from "./printable-report";

const { report } = reportOf({
  ...richDesign,
  about: { title: "Mission 和平 → 2027", author: "Żaneta\u200b 🙂" },
});

it("is every text of the report passed through what the fonts hold, wherever it stands?", () => {
  const { report: printable, missing } = printableReport(report);
  expect(printable.meta.title).toBe("Mission ?? › 2027");
  expect(missing).toEqual(expect.arrayContaining(["和", "平", "🙂"]));
  expect(JSON.stringify(printable.blocks)).not.toMatch(/和|🙂|→/u);
});

it("does it leave addresses, ids and kinds as they are, and the given report too?", () => {
  const before = structuredClone(report);
  const { report: printable } = printableReport(report);
  expect(report).toEqual(before);
  const kindsOf = (blocks: readonly { kind: string }[]) => blocks.map(({ kind }) => kind);
  expect(kindsOf(printable.blocks)).toEqual(kindsOf(report.blocks));
  const urlsOf = (value: unknown) => JSON.stringify(value).match(/"url":"[^"]+"/g);
  expect(urlsOf(printable.blocks)).toEqual(urlsOf(report.blocks));
});
