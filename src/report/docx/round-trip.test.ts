import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { textOfRuns } from "../../drafting/draft";
import { draftResolution } from "../../drafting/draft-resolution";
import { loadDraftWords } from "../../drafting/draft-words";
import { textOf } from "../../drafting/text-of";
import { extractText } from "../../importing/extract/extract-text";
import { readResolution } from "../../importing/match/read-resolution";
import { templateDesign } from "../model/cases/report-of";
import { partsOfDocx, xmlProblem } from "./cases/read-docx";
import { wordWords } from "./cases/written-draft";
import { renderDraft } from "./render-draft";
import { countedByWord } from "./word-numbers";

const folder = new URL("../../../templates/mandates/", import.meta.url);
const templates = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const draftWords = await loadDraftWords();

it("are there designs to draft?", () => {
  expect(templates.length).toBeGreaterThan(5);
});

it.each(templates)(
  "is the draft of %s in Word the text that it is on the page, for whoever reads it back?",
  async (id) => {
    const draft = draftResolution(templateDesign(id), draftWords);
    const numbered = draft.clauses.filter(({ number }) => number !== "");
    expect(countedByWord(draft.clauses).size).toBe(numbered.length);
    const bytes = await renderDraft(draft, { words: wordWords, title: id, date: "2026-11-21" });
    for (const [name, xml] of partsOfDocx(bytes)) expect(xmlProblem(xml), name).toBeUndefined();
    const extracted = await extractText(bytes, `${id}.docx`);
    if (!extracted.ok) throw new Error(extracted.problem.code);
    const inWord = readResolution(extracted.text);
    const onPage = readResolution(textOf(draft));
    const valuesIn = ({ fields }: typeof inWord) =>
      Object.entries(fields).map(([field, reading]) => [field, reading.value]);
    expect(valuesIn(inWord)).toEqual(valuesIn(onPage));
    const idsIn = ({ structure }: typeof inWord) => structure.paragraphs.map((each) => each.id);
    expect(idsIn(inWord)).toEqual(idsIn(onPage));
    expect(inWord.tasks.map(({ type }) => type)).toEqual(onPage.tasks.map(({ type }) => type));
    for (const { runs, origin } of draft.clauses)
      if (origin !== "struck") expect(extracted.text).toContain(textOfRuns(runs));
  },
);
