import { describe, expect, it } from "vitest";
import { extractText } from "../../../importing/extract/extract-text";
import {
  asDecided,
  larger,
  noMission,
  paperOf,
  political,
  strictPaperWords,
} from "../../model/options-paper/cases/paper-of";
import { textOf } from "../../model/runs";
import { xmlProblem } from "../cases/read-docx";
import { flat, readReport } from "../cases/read-report";
import { renderReportDocx } from "./render-report";

const designs = [noMission, asDecided, larger, political];

describe.each(["en", "ar"] as const)(
  "does the Word paper in %s say what the paper says?",
  (locale) => {
    it("every cell of every table, in well-formed parts", async () => {
      const words = await strictPaperWords(locale);
      const { report } = paperOf(designs, { words });
      const { parts, body } = readReport(await renderReportDocx(report, { words }));
      for (const [name, xml] of parts) expect(xmlProblem(xml), name).toBeUndefined();
      const cells = report.blocks.flatMap((block) =>
        block.kind === "table" ? block.rows.flat().map((runs) => flat(textOf(runs))) : [],
      );
      expect(cells.length).toBeGreaterThan(50);
      expect(cells.filter((cell) => !body.includes(cell))).toEqual([]);
    });
  },
);

it("does our own reader read the choices that differ back out of it?", async () => {
  const { report, words } = paperOf([asDecided, larger]);
  const bytes = await renderReportDocx(report, { words });
  const extracted = await extractText(bytes, "paper.docx");
  expect(extracted).toMatchObject({ ok: true });
  const text = flat(JSON.stringify(extracted));
  for (const said of ["14,000 people", "Sized to the three eastern states.", "USD 500 million"])
    expect(text).toContain(flat(said));
  expect(text).toContain(flat("Contributors may not come."));
});
