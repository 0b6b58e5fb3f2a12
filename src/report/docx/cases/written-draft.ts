import type { Draft } from "../../../drafting/draft";
import { currentEvidence } from "../../../evidence/current";
import { loadMessages } from "../../../i18n/catalogue";
import { createWords } from "../../../i18n/words";
import { precedents } from "../../../precedents/current";
import { reportOf, templateDesign } from "../../model/cases/report-of";
import { draftNotes } from "../clause-notes";
import { renderDraft, type WordOptions } from "../render-draft";
import { wordNamespaces } from "../word-namespaces";
import { madeDraft } from "./made-draft";

/** Words that throw where a sentence is missing. */
export const wordWords = createWords("en", await loadMessages("en", wordNamespaces), {
  onMissing: "throw",
});

const design = templateDesign("example");

/** The notes on a draft as they are for the finished example. */
export function madeNotes(draft: Draft = madeDraft, wanted = { checks: true, evidence: true }) {
  return draftNotes({
    draft,
    design,
    assessment: reportOf(design).assessment,
    records: { evidence: currentEvidence, precedents },
    words: wordWords,
    with: wanted,
  });
}

/** A draft as a Word file, with all notes unless told otherwise. */
export function writtenDraft(
  draft: Draft = madeDraft,
  more: Partial<WordOptions> = {},
): Promise<Uint8Array> {
  return renderDraft(draft, {
    words: wordWords,
    title: "United Nations operation in Karesh",
    marking: "For official use",
    date: "2026-11-21",
    notes: madeNotes(draft),
    ...more,
  });
}
