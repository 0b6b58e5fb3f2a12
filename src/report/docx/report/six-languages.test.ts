import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "../../../i18n/locale";
import { extractText } from "../../../importing/extract/extract-text";
import { paragraphsOf, reportOf, templateDesign } from "../../model/cases/report-of";
import type { Report } from "../../model/report";
import { loadReportWords } from "../../model/report-words";
import { valuesOf, xmlProblem } from "../cases/read-docx";
import { flat, readReport } from "../cases/read-report";
import { renderReportDocx } from "./render-report";

const design = templateDesign("unmiss-2011");

describe.each(LOCALES)("is the report on UNMISS whole in Word in %s?", (locale) => {
  let report: Report;
  let bytes: Uint8Array;
  let read: ReturnType<typeof readReport>;
  beforeAll(async () => {
    const words = await loadReportWords(locale);
    report = reportOf(design, { annex: true }, { words }).report;
    bytes = await renderReportDocx(report, { words });
    read = readReport(bytes);
  });

  it("reads back as what was put in: every heading, cell and paragraph", () => {
    const headings = report.blocks.flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );
    const said = [...headings, ...paragraphsOf(report.blocks)].map(flat);
    expect(said.filter((text) => !read.body.includes(text))).toEqual([]);
    for (const [name, xml] of read.parts) expect(xmlProblem(xml), name).toBeUndefined();
  });

  it("is read by another library too", async () => {
    const extracted = await extractText(bytes, "report.docx");
    if (!extracted.ok) throw new Error(extracted.problem.code);
    const text = flat(extracted.text);
    const whole = paragraphsOf(report.blocks).filter((each) => !each.includes("["));
    expect(whole.map(flat).filter((each) => !text.includes(each))).toEqual([]);
  });

  it("gives every source a footnote of its own number, in order", () => {
    const marks = valuesOf(read.document, "w:footnoteReference", "w:id").map(Number);
    const sources = report.blocks.flatMap((block) => (block.kind === "sources" ? block.items : []));
    expect(marks).toEqual(sources.map(({ number }) => number));
  });

  it("runs in the direction of the language, tables and letters too", () => {
    const isRightToLeft = locale === "ar";
    expect(read.document.includes("<w:bidiVisual/>")).toBe(isRightToLeft);
    expect(read.document.includes("<w:rtl/>")).toBe(isRightToLeft);
    expect(/<w:bidi\/>/.test(read.document)).toBe(isRightToLeft);
  });
});

it("does the file name its language, and fonts that have its letters?", async () => {
  const tags = { ar: "ar", zh: "zh-CN", en: "en-GB", fr: "fr-FR", ru: "ru-RU", es: "es-ES" };
  for (const locale of LOCALES) {
    const words = await loadReportWords(locale);
    const { report } = reportOf(design, { kind: "brief" }, { words });
    const { parts, styles, document } = readReport(await renderReportDocx(report, { words }));
    expect(parts.get("docProps/core.xml")).toContain(`<dc:language>${tags[locale]}</dc:language>`);
    expect(valuesOf(styles, "w:lang", "w:bidi")).toContain("ar-SA");
    expect(valuesOf(styles, "w:lang", "w:eastAsia")).toContain("zh-CN");
    expect(valuesOf(styles, "w:rFonts", "w:eastAsia")).toContain("Microsoft YaHei");
    expect(document.includes('w:hint="eastAsia"')).toBe(locale === "zh");
  }
});
