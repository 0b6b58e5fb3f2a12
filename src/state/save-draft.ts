import type { MandateDesign } from "../domain/design";
import type { Draft } from "../drafting/draft";
import { textOf } from "../drafting/text-of";
import type { Assessment } from "../engine/assessment";
import type { Records } from "../engine/evaluate";
import type { Words } from "../i18n/words";
import { designFileName } from "../storage/design-file";
import { saveFile } from "../storage/save-file";
import { today } from "./today";

/** A draft with all that it was made from. */
export interface OpenDraft {
  draft: Draft;
  design: MandateDesign;
  /** Absent while an exercise holds it back. */
  assessment: Assessment | undefined;
  records: Records;
}

/** What the author wants in the Word file besides the text. */
export interface WordChoice {
  checks: boolean;
  evidence: boolean;
  paper: "a4" | "letter";
}

export const usualWordChoice: WordChoice = { checks: true, evidence: true, paper: "a4" };

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The name of a draft's file; each of two texts has its own. */
function fileName({ draft, design }: OpenDraft, ending: string): string {
  const stage = draft.stage === "whole" ? "" : `${draft.stage}.`;
  return designFileName(design.about.title, `draft.${stage}${ending}`);
}

/** Hands the draft to the browser as plain text, and tells the file's name. */
export function downloadText(open: OpenDraft): string {
  const name = fileName(open, "txt");
  saveFile(name, new Blob([textOf(open.draft)], { type: "text/plain;charset=utf-8" }));
  return name;
}

/**
 * Makes the Word file, hands it to the browser, and tells its name. Rejects when what writes it
 * cannot be fetched (first visit without a network).
 */
export async function downloadWord(
  open: OpenDraft,
  words: Words,
  { paper, ...wanted }: WordChoice,
): Promise<string> {
  const [{ renderDraft }, { draftNotes }] = await Promise.all([
    import("../report/docx/render-draft"),
    import("../report/docx/clause-notes"),
  ]);
  const { draft, design } = open;
  const { title, marking } = design.about;
  const bytes = await renderDraft(draft, {
    words,
    title,
    date: today(),
    paper,
    ...(marking ? { marking } : {}),
    ...(open.assessment && (wanted.checks || wanted.evidence)
      ? { notes: draftNotes({ ...open, assessment: open.assessment, words, with: wanted }) }
      : {}),
  });
  const name = fileName(open, "docx");
  saveFile(name, new Blob([bytes.slice().buffer], { type: wordType }));
  return name;
}
