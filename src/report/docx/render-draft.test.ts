import { expect, it } from "vitest";
import { textOfRuns } from "../../drafting/draft";
import { extractText } from "../../importing/extract/extract-text";
import { readResolution } from "../../importing/match/read-resolution";
import { madeClause, madeDraft } from "./cases/made-draft";
import { partsOfDocx, valuesOf, xmlProblem } from "./cases/read-docx";
import { writtenDraft } from "./cases/written-draft";

const whole = partsOfDocx(await writtenDraft());
const part = (name: string, parts = whole) => parts.get(name) ?? "";
const document = part("word/document.xml");

it("is every part well-formed XML?", () => {
  for (const [name, xml] of whole) expect(xmlProblem(xml), name).toBeUndefined();
});

it("does every relationship lead to a part, and has every part its type?", () => {
  const types = part("[Content_Types].xml");
  for (const [name, xml] of whole) {
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]+$/, "");
    for (const target of valuesOf(xml, "Relationship", "Target"))
      expect(whole.has(`${folder}${target}`.replace(/^\//, "")), target).toBe(true);
  }
  const overrides = valuesOf(types, "Override", "PartName").map((name) => name.slice(1));
  expect(overrides).toContain("word/document.xml");
  expect(overrides.filter((name) => !whole.has(name))).toEqual([]);
});

it("does every comment and footnote stand at its place, once?", () => {
  const comments = valuesOf(part("word/comments.xml"), "w:comment", "w:id");
  expect(comments.length).toBeGreaterThan(1);
  for (const element of ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"])
    expect(valuesOf(document, element, "w:id").sort()).toEqual([...comments].sort());
  const footnotes = valuesOf(part("word/footnotes.xml"), "w:footnote", "w:id");
  const marks = valuesOf(document, "w:footnoteReference", "w:id");
  expect(marks).toEqual(footnotes.filter((id) => Number(id) > 0));
  expect(marks.length).toBeGreaterThan(0);
});

it("stands no footnote behind a comment in its paragraph, where LibreOffice would lose it?", () => {
  for (const paragraph of document.split("</w:p>"))
    expect(paragraph).not.toMatch(/commentReference.*footnoteReference/s);
});

it("are the operative paragraphs a list that Word counts, on three levels?", () => {
  const levels = valuesOf(document, "w:ilvl", "w:val");
  expect(levels).toEqual(["0", "0", "0", "1", "2", "2", "1", "0", "0", "1", "0"]);
  expect(new Set(valuesOf(document, "w:numId", "w:val")).size).toBe(1);
  const [id = ""] = valuesOf(document, "w:numId", "w:val");
  const numbering = part("word/numbering.xml");
  const list = numbering.split("<w:abstractNum ").find((each) => each.includes('"%1."')) ?? "";
  expect(valuesOf(list, "w:numFmt", "w:val")).toEqual(["decimal", "lowerLetter", "lowerRoman"]);
  expect(valuesOf(list, "w:lvlText", "w:val")).toEqual(["%1.", "(%2)", "(%3)"]);
  const [abstract = ""] = valuesOf(`<w:abstractNum ${list}`, "w:abstractNum", "w:abstractNumId");
  expect(numbering).toContain(`<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>`);
});

it("is every style that is used one that the file names?", () => {
  const styles = part("word/styles.xml");
  const known = new Set(valuesOf(styles, "w:style", "w:styleId"));
  const used = ["w:pStyle", "w:rStyle"].flatMap((name) => valuesOf(document, name, "w:val"));
  expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([]);
  expect(used).toContain("OperativeVerb");
  expect(styles).toMatch(/"OperativeVerb".*?<w:i\/>/s);
  expect(document).toMatch(/<w:highlight w:val="yellow"\/>.*?\[police ceiling: not stated\]/s);
});

it("does every page say how it may be handled, what it is, and its number?", () => {
  expect(part("word/header1.xml")).toContain("For official use");
  expect(part("word/header1.xml")).toContain("Drafting aid. Not agreed language.");
  const footer = part("word/footer1.xml");
  expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  expect(document).toContain("w:headerReference");
});

it("does the file say its title, its language and its day?", () => {
  const core = part("docProps/core.xml");
  expect(core).toContain("<dc:title>United Nations operation in Karesh</dc:title>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  expect(core).toContain(">2026-11-21T00:00:00Z</dcterms:created>");
  expect(valuesOf(part("word/styles.xml"), "w:lang", "w:val")).toContain("en-GB");
});

it("is a comment the check's name, its reason and what would change it?", () => {
  const comments = part("word/comments.xml");
  expect(comments).toContain("Place among comparable operations");
  expect(comments).toContain("What would change it:");
  expect(comments).toContain("Also concerns paragraph 3 (a).");
});

it("do precedents stand in a footnote, and the sources that footnotes cite on the last page?", () => {
  const footnotes = part("word/footnotes.xml");
  expect(footnotes).toContain("UNAMSIL, 1313 (2000), paragraph 3 (a)");
  const numbers = [...footnotes.matchAll(/>\[(\d+)\]</g)].map(([, number]) => Number(number));
  expect(new Set(numbers).size).toBeGreaterThan(2);
  for (const number of numbers) expect(document).toContain(`>[${number}] <`);
});

it("is the text alone written where no notes are asked for?", async () => {
  const bare = partsOfDocx(await writtenDraft(madeDraft, { notes: undefined }));
  const text = part("word/document.xml", bare);
  expect(text).not.toMatch(/commentReference|footnoteReference|>Notes</);
  expect(text).toContain("remain actively seized");
});

it("are a struck clause's words left out?", () => {
  expect(document).not.toContain("what is no longer wanted");
});

it("is the same draft the same bytes, whenever it is written?", async () => {
  expect(await writtenDraft()).toEqual(await writtenDraft());
});

it("does our own reader read back every clause, with the number that Word counts?", async () => {
  const extracted = await extractText(await writtenDraft(), "draft.docx");
  if (!extracted.ok) throw new Error(extracted.problem.code);
  const { structure, fields } = readResolution(extracted.text);
  const ids = structure.operative.flatMap((each) => [each.id, ...each.items.map(({ id }) => id)]);
  expect(ids).toEqual(["1", "2", "3", "3 (a)", "3 (b)", "4", "5", "5 (a)", "6"]);
  expect(fields).toMatchObject({
    troopCeiling: { value: 7000 },
    durationMonths: { value: 12 },
    chapterVII: { value: "yes" },
    useOfForce: { value: "all_necessary_means" },
    reportingCycleDays: { value: 90 },
    protectionOfCivilians: { value: "yes" },
  });
  for (const { runs, origin } of madeDraft.clauses)
    if (origin !== "struck") expect(extracted.text).toContain(textOfRuns(runs));
});

it("does a number that Word would not count to stay as it is?", async () => {
  const clauses = [
    madeClause("one", "*Decides* one;", { number: "1" }),
    madeClause("seven", "*Decides* seven;", { number: "7" }),
  ];
  const parts = partsOfDocx(await writtenDraft({ ...madeDraft, clauses }));
  const text = part("word/document.xml", parts);
  expect(valuesOf(text, "w:ilvl", "w:val")).toEqual(["0"]);
  expect(text).toMatch(/>7\.<.*<w:tab\/>/s);
});

it("do hostile words leave the file whole?", async () => {
  const hostile = `</w:t>&<b>"'\u0000\u001b\ud83d ${"x".repeat(9000)} 👩‍🚒 \u0642\u0631\u0627\u0631\n]]>`;
  const clauses = [
    madeClause("one", hostile, { number: "1", mark: "" }),
    madeClause("two", "\u0642\u0631\u0627\u0631", { number: "2" }),
  ];
  const head = [[{ kind: "words" as const, text: hostile }]];
  const bytes = await writtenDraft(
    { ...madeDraft, head, clauses, marking: hostile },
    { title: hostile, marking: hostile },
  );
  const parts = partsOfDocx(bytes);
  for (const [name, xml] of parts) expect(xmlProblem(xml), name).toBeUndefined();
  expect(part("word/document.xml", parts)).toContain("&lt;/w:t&gt;&amp;&lt;b&gt;");
  expect(part("word/document.xml", parts)).toContain("<w:bidi/>");
  expect(await extractText(bytes, "draft.docx")).toMatchObject({ ok: true });
});
