import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../../i18n/catalogue";
import { createWords, type Words } from "../../i18n/words";
import { compareTexts } from "../../importing/compare/compare-texts";
import { resolution } from "../../importing/match/cases/sample";
import { readResolution } from "../../importing/match/read-resolution";
import { changesCsv } from "./changes-csv";
import { redlineHtml, redlineWords } from "./redline-html";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", ["compare"]), { onMissing: "throw" });
});

const reading = (...operative: string[]) => readResolution(resolution({ operative }));
const { clauses } = compareTexts(
  reading("Decides on 900 troops", "Requests the parties to talk"),
  reading(
    "Decides on 1,200 troops",
    'Encourages the parties to talk, "now"',
    "Notes <script>alert(1)</script> & more",
  ),
);

describe("can the changes be taken into a spreadsheet?", () => {
  it("a row a clause, with quotes doubled and the turns said", () => {
    const csv = changesCsv(words, clauses);
    expect(csv).toContain("Fate,Moved,Paragraph before,Paragraph after");
    expect(csv).toContain('"Decides on 1,200 troops;"');
    expect(csv).toContain('""now""');
    expect(csv).toContain("900, then 1,200");
  });
});

describe("can the redline be taken along?", () => {
  it("as a page with marks in which no word of the text is markup", () => {
    const html = redlineHtml(words, clauses, { first: "A & B", second: "C" });
    expect(html).toContain("<del>900</del><ins>1,200</ins> troops");
    expect(html).toContain("<title>A &amp; B, then C</title>");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
    expect(html).not.toContain("<script");
  });

  it("as plain words", () => {
    expect(redlineWords(words, clauses)).toContain("Decides on [-900-]{+1,200+} troops;");
  });
});
