import { expect, it } from "vitest";
import { extractText } from "../../../importing/extract/extract-text";
import { everyBlock, everyBlockReport } from "../../model/cases/every-block";
import { paragraphsOf, reportOf, strictWords } from "../../model/cases/report-of";
import { richDesign } from "../../model/cases/rich-design";
import { shownText } from "../../model/shown-text";
import { valuesOf, xmlProblem } from "../cases/read-docx";
import { flat, readReport, wordsOfXml } from "../cases/read-report";
import { renderReportDocx } from "./render-report";

const options = { words: strictWords };
const bytes = await renderReportDocx(everyBlockReport, options);
const { parts, document, styles, body, footnotes } = readReport(bytes);
const part = (name: string) => parts.get(name) ?? "";
const styleOf = (text: string) => {
  const paragraph = document.split("</w:p>").find((each) => wordsOfXml(each).includes(flat(text)));
  return valuesOf(paragraph ?? "", "w:pStyle", "w:val")[0];
};

it("is every part well-formed XML, whatever the texts?", () => {
  for (const [name, xml] of parts) expect(xmlProblem(xml), name).toBeUndefined();
});

it("does every kind of block stand in the file, word for word?", () => {
  const said = paragraphsOf(everyBlock)
    .map((text) => flat(shownText(text)))
    // A mark that comes before its turn leads to the list by its number.
    .filter((text) => !body.includes(text));
  expect(said).toEqual([]);
  for (const text of ["A table", "Asked?", "None against", "Not added up.", "A remark", "Profile"])
    expect(body).toContain(flat(text));
});

it("is what cannot be shown replaced by a sign, and markup only text?", () => {
  expect(body).toContain(flat("half\uFFFD nul\uFFFD"));
  expect(document).toContain("&lt;img src=x onerror=alert(1)&gt; =1+1 ]]&gt; &amp;amp;");
  expect(document).not.toContain("<img");
});

it("are headings, captions and checks in styles of their own, all of which the file names?", () => {
  expect(styleOf("First part")).toBe("TOC1");
  expect(valuesOf(document, "w:pStyle", "w:val").filter((id) => /^Heading/.test(id))).toEqual([
    "Heading1",
    "Heading2",
    "Heading1",
  ]);
  expect(styleOf("A table")).toBe("Caption");
  expect(styleOf("A check")).toBe("CheckTitle");
  const known = new Set(valuesOf(styles, "w:style", "w:styleId"));
  const used = ["w:pStyle", "w:rStyle"].flatMap((name) => valuesOf(document, name, "w:val"));
  expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([]);
});

it("is space from line to line said whole, so that no program takes it for an exact height?", () => {
  for (const [spacing] of styles.matchAll(/<w:spacing [^>]*w:line=[^>]*>/g))
    expect(spacing).toContain('w:lineRule="auto"');
});

it("is the head of every table repeated where it runs over a page?", () => {
  const tables = document.split("<w:tbl>").slice(1);
  expect(tables).toHaveLength(3);
  for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

it("is the first mark of a source its footnote, and a later one the same number?", () => {
  expect(valuesOf(document, "w:footnoteReference", "w:id")).toEqual(["1", "2"]);
  expect(document).toContain("NOTEREF _note_1 \\f \\h");
  expect(valuesOf(document, "w:bookmarkStart", "w:name")).toContain("_note_1");
  expect(footnotes).toContain(flat("Work 1. doi.org/1"));
});

it("does a mark out of the order of sources lead to the list?", () => {
  expect(valuesOf(document, "w:hyperlink", "w:anchor")).toContain("_source_3");
  expect(valuesOf(document, "w:bookmarkStart", "w:name")).toContain("_source_3");
});

it("does every link within the file lead to a place that is there, named once?", () => {
  const names = valuesOf(document, "w:bookmarkStart", "w:name");
  expect(new Set(names).size).toBe(names.length);
  for (const anchor of valuesOf(document, "w:hyperlink", "w:anchor"))
    expect(names).toContain(anchor);
  expect(document).toContain("TOC \\o &quot;1-1&quot; \\h \\z \\u");
});

it("is an address of the web a link, and nothing that runs?", () => {
  const relations = part("word/_rels/document.xml.rels");
  const targets = valuesOf(relations, "Relationship", "Target");
  expect(targets).toContain("https://example.org/a?b=1&amp;c=2#d");
  expect(relations).not.toContain("javascript");
  expect(body).toContain("Runme");
  const ids = new Set(valuesOf(relations, "Relationship", "Id"));
  for (const id of valuesOf(document, "w:hyperlink", "r:id")) expect(ids.has(id), id).toBe(true);
});

it("does each page say how it may be handled, and which of how many it is?", () => {
  const names = [...parts.keys()].filter((name) => /^word\/(header|footer)\d/.test(name));
  expect(names).toHaveLength(4);
  for (const name of names) expect(part(name), name).toContain("For &lt;official&gt; use");
  const feet = names.filter((name) => name.includes("footer"));
  for (const name of feet) expect(part(name)).toMatch(/PAGE.*NUMPAGES/s);
  expect(document).toContain("<w:titlePg/>");
});

it("does the file say its title, author, marking, day and language?", () => {
  const core = part("docProps/core.xml");
  expect(core).toContain("<dc:creator>N. Okafor</dc:creator>");
  expect(core).toContain("<cp:keywords>For &lt;official&gt; use; Versions 1</cp:keywords>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2);
});

it("does a heading after a page break open the page without an empty line above it?", () => {
  expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(document.match(/w:type="page"/g)).toHaveLength(1);
});

it("is the same report the same bytes, on the paper that is asked for?", async () => {
  const { report } = reportOf(richDesign);
  const [first, second] = [
    await renderReportDocx(report, options),
    await renderReportDocx(report, options),
  ];
  expect(first).toEqual(second);
  const letter = readReport(await renderReportDocx(report, { ...options, paper: "letter" }));
  expect(letter.document).toContain('<w:pgSz w:w="12240" w:h="15840"');
});

it("does another library read the brief?", async () => {
  const { report } = reportOf(richDesign, { kind: "brief" });
  const extracted = await extractText(await renderReportDocx(report, options), "brief.docx");
  expect(extracted).toMatchObject({ ok: true });
});
