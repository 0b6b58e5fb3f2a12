import { beforeAll, describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { allResults } from "../../engine/assessment";
import { isOpen } from "../../engine/status";
import { reportOf, strictWords, templateDesign } from "../model/cases/report-of";
import { richDesign } from "../model/cases/rich-design";
import { checkTitle } from "../model/check-in-words";
import { type ReadPdf, readPdf } from "./cases/read-pdf";
import { loadFonts, type PdfFont } from "./fonts/load-fonts";
import { renderPdf } from "./render-pdf";

let fonts: readonly PdfFont[];
beforeAll(async () => {
  fonts = await loadFonts();
});
const render = (report: Parameters<typeof renderPdf>[0], more: object = {}) =>
  renderPdf(report, { fonts, words: strictWords, ...more });
/** Words side by side as the page sets them, wherever lines break. */
const flat = (text: string) => text.replace(/[\s\u00a0]+/g, "");

describe("does the PDF say what the report says?", () => {
  const { report, assessment } = reportOf(richDesign);
  let pdf: ReadPdf;
  let text: string;
  beforeAll(async () => {
    pdf = await readPdf((await render(report)).bytes);
    text = flat(pdf.text);
  });

  it("gives back title, factors, open checks and sources as ordinary text", () => {
    expect(text).toContain(flat(richDesign.about.title));
    for (const { id } of assessment.factors)
      expect(text).toContain(flat(strictWords.sayDynamic(`fields.serves.${id}`)));
    const open = allResults(assessment).filter(({ status }) => isOpen(status));
    expect(open.length).toBeGreaterThan(5);
    for (const result of open) expect(text).toContain(flat(checkTitle(strictWords, result)));
    const sources = report.blocks.find((block) => block.kind === "sources");
    expect(sources?.kind === "sources" && sources.items.length).toBeGreaterThan(20);
    if (sources?.kind === "sources")
      for (const { number, runs } of sources.items) {
        const [first] = runs;
        expect(text).toContain(flat(`[${number}]${first && "text" in first ? first.text : ""}`));
      }
  });

  it("names itself: title, author, subject, language", () => {
    expect(pdf.info.Title).toBe(richDesign.about.title);
    expect(pdf.info.Author).toBe(richDesign.about.author);
    expect(pdf.info.Subject).toBe("Assessment of a mandate’s design");
    expect(pdf.language).toBe("en");
  });

  it("has bookmarks for every section", () => {
    const headings = report.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 2 ? [block.text] : [],
    );
    expect(pdf.outline.map(({ title }) => title)).toEqual(headings);
  });

  it("has marking and folio on every page", () => {
    pdf.pages.forEach((page, index) => {
      expect(page.match(/For official use/g)?.length).toBeGreaterThanOrEqual(2);
      expect(flat(page)).toContain(flat(`Page ${index + 1} of ${pdf.pages.length}`));
    });
  });

  it("links to the DOIs", () => {
    expect(pdf.links.filter((url) => url.startsWith("https://doi.org/")).length).toBeGreaterThan(
      10,
    );
  });

  it("carries no design unless asked", () => {
    expect(pdf.attachments).toBeNull();
  });
});

describe("does the design travel on request?", () => {
  it("comes back byte for byte under its name", async () => {
    const { report } = reportOf(richDesign);
    const text = JSON.stringify({ ...richDesign, about: { title: "Opération «Żółw» 和平" } });
    const { bytes } = await render(report, { embed: { name: "żółw.mandate.json", text } });
    const { attachments } = await readPdf(bytes);
    const [file] = Object.values(attachments ?? {});
    expect(file?.filename).toBe("żółw.mandate.json");
    expect(new TextDecoder().decode(file?.content)).toBe(text);
  });
});

describe("is it of a size to send and to read?", () => {
  it("keeps the body of the UNMISS design to 14 pages and the file under 150 KB", async () => {
    const { bytes } = await render(reportOf(templateDesign("unmiss-2011")).report);
    const { pages, outline } = await readPdf(bytes);
    expect(outline.some(({ title }) => title === "Sources")).toBe(true);
    const firstOfSources = pages.findIndex((page) => /^.*·\s+Sources/.test(page));
    // The body is what stands before the list of sources, how to read it included.
    expect(outline.at(-1)?.title).toBe("Sources");
    expect(firstOfSources).toBeLessThanOrEqual(14);
    expect(bytes.length).toBeLessThan(150 * 1024);
  });

  it.each(["rich", "unmiss-2011"])("keeps the brief on %s to two pages", async (id) => {
    const design = id === "rich" ? richDesign : templateDesign(id);
    expect((await render(reportOf(design, { kind: "brief" }).report)).pages).toBeLessThanOrEqual(2);
  });

  it.each([
    ["rich", "a4"],
    ["rich", "letter"],
    ["example", "letter"],
    ["blank", "letter"],
    ["minurcat-2009", "a4"],
  ] as const)(
    "keeps it to two with a title of four lines and a long marking, and says what it leaves out (%s, %s)",
    async (id, paper) => {
      const design = id === "rich" ? richDesign : templateDesign(id);
      const title =
        "An operation in Halvora to protect civilians and support the agreement, ".repeat(3);
      const marking = "For the working group on peace operations and its staff alone. ".repeat(3);
      const about = { ...design.about, title, marking };
      const { report, assessment } = reportOf({ ...design, about }, { kind: "brief" });
      const { bytes, pages } = await render(report, { paper });
      expect(pages).toBe(2);
      const { text } = await readPdf(bytes);
      expect(flat(text)).toContain(flat(title));
      const open = allResults(assessment).filter((result) => isOpen(result.status));
      const named = open.filter((result) => text.includes(checkTitle(strictWords, result)));
      const rest = /(One|\d+) more checks? (is|are) open/.exec(text)?.[1] ?? "0";
      expect(named.length + Number(rest.replace("One", "1"))).toBe(
        assessment.worthChangingFirst.length,
      );
    },
  );

  it("keeps it to two with pages of the author's own text, and says where the rest is", async () => {
    const summary = "The situation is not settled and may change from week to week. ".repeat(60);
    const about = { ...richDesign.about, summary };
    const { report } = reportOf({ ...richDesign, about }, { kind: "brief" });
    const { bytes, pages } = await render(report);
    expect(pages).toBe(2);
    expect((await readPdf(bytes)).text).toContain("The full assessment has the whole summary.");
  });

  it("sets Letter when asked", async () => {
    const { bytes } = await render(reportOf(blankDesign("d", "D")).report, { paper: "letter" });
    expect(new TextDecoder("latin1").decode(bytes)).toMatch(/MediaBox \[0 0 612\.? 792\.?\]/);
  });

  it("gives the same bytes for the same report", async () => {
    const { report } = reportOf(richDesign);
    const [one, other] = [await render(report), await render(report)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

describe("is nothing lost in silence?", () => {
  it("names characters that no font holds, on the last page and to the caller", async () => {
    const { report } = reportOf({ ...richDesign, about: { title: "Mission 和平" } });
    const { bytes, missing } = await render(report);
    expect(missing).toEqual(["和", "平"]);
    const { pages } = await readPdf(bytes);
    expect(flat(pages.at(-1) ?? "")).toContain("U+548C,U+5E73");
  });

  it("cuts a word that is longer than a line, and keeps all of it", async () => {
    const long = "Abcdefghij".repeat(100);
    const { report } = reportOf({ ...richDesign, about: { title: "Long", summary: long } });
    expect(flat((await readPdf((await render(report)).bytes)).text)).toContain(long);
  });
});
