import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../i18n/locale";
import { everyBlock, everyBlockReport } from "../model/cases/every-block";
import { paragraphsOf, reportOf, strictWords, templateDesign } from "../model/cases/report-of";
import { richDesign } from "../model/cases/rich-design";
import { loadReportWords } from "../model/report-words";
import { shownText } from "../model/shown-text";
import { flat, nestingProblem, wordsOfHtml } from "./cases/read-html";
import { pageStyle, pageStyleHash } from "./page-style";
import { reportHtml } from "./report-html";

const html = reportHtml(everyBlockReport, { words: strictWords });
const read = wordsOfHtml(html);

describe.each(LOCALES)("is the report on UNMISS whole as a page in %s?", (locale) => {
  it("reads back as what was put in: every heading, cell and paragraph", async () => {
    const words = await loadReportWords(locale);
    const { report } = reportOf(templateDesign("unmiss-2011"), { annex: true }, { words });
    const page = reportHtml(report, { words });
    const text = wordsOfHtml(page);
    const headings = report.blocks.flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );
    const said = [...headings, ...paragraphsOf(report.blocks)].map(flat);
    expect(said.filter((each) => !text.includes(each))).toEqual([]);
    expect(page).toContain(`dir="${words.direction}"`);
    expect(page).toMatch(new RegExp(`<html lang="${locale}`));
    expect(nestingProblem(page)).toBeUndefined();
  });
});

it("does every kind of block stand on the page, word for word?", () => {
  const said = paragraphsOf(everyBlock).map((text) => flat(shownText(text)));
  expect(said.filter((text) => !read.includes(text))).toEqual([]);
  for (const text of ["A table", "Asked?", "None against", "Not added up.", "A remark", "1 met"])
    expect(read).toContain(flat(text));
});

it("is what an author wrote text and never markup, and what cannot be shown a sign?", () => {
  expect(nestingProblem(html)).toBeUndefined();
  expect(html).not.toMatch(/<img|<script|<[^>]*\son\w+=/);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(read).toContain(flat("half\uFFFD nul\uFFFD"));
});

it("does the page's policy let in its own style and nothing else?", () => {
  const hash = createHash("sha256").update(pageStyle).digest("base64");
  expect(pageStyleHash).toBe(hash);
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
  );
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
  expect(html).toContain(`<style>${pageStyle}</style>`);
  expect(html).not.toMatch(/<[^>]*\s(style|src)=|@import|url\(|<link|<iframe/);
});

it("is an address of the web a link, and nothing that runs?", () => {
  expect(html).toContain('href="https://example.org/a?b=1&amp;c=2#d"');
  expect(html).not.toMatch(/href="javascript/);
  expect(read).toContain("Runme");
});

it("does every link within the page lead to a part that is there, named once?", () => {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(id);
});

it("does the marking stand above the report, and below it where it is printed?", () => {
  expect(html.match(/For &lt;official&gt; use<\/p>/g)).toHaveLength(2);
  const bare = { ...everyBlockReport, meta: { ...everyBlockReport.meta, marking: "" } };
  expect(reportHtml(bare, { words: strictWords })).not.toContain('class="marking"');
});

it("do headings go down step by step from the title?", () => {
  const page = reportHtml(reportOf(richDesign).report, { words: strictWords });
  const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, index) => {
    expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
  });
});

it("is a number in a table set at its end, and the first cell of a row its head?", () => {
  expect(html).toContain('<th scope="row" class="start">Row one</th><td class="end">7,000</td>');
  expect(html).toContain("<caption>A table</caption>");
});

it("is a title in another language said to be so, and a text from right to left turned?", () => {
  const blocks = [
    {
      kind: "paragraph",
      runs: [{ kind: "emphasis", text: "Keeping Peace", lang: "en" }],
    },
    { kind: "paragraph", runs: [{ kind: "plain", text: "قرار" }] },
  ] as const;
  const page = reportHtml({ ...everyBlockReport, blocks }, { words: strictWords });
  expect(page).toContain('<em lang="en">Keeping Peace</em>');
  expect(page).toContain('<p><span dir="rtl">قرار</span></p>');
});

it("is the same report the same page?", () => {
  const { report } = reportOf(richDesign, { kind: "brief" });
  expect(reportHtml(report, { words: strictWords })).toBe(
    reportHtml(report, { words: strictWords }),
  );
});
