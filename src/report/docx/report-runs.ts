import { TextRun } from "docx";
import type { Run, Runs } from "../model/block";
import { printableText } from "./printable-text";

/** Words, sources by number and addresses as runs of Word. An address stays words: no link to click. */
export function reportRuns(runs: Runs): TextRun[] {
  return runs.map(
    (run) =>
      new TextRun({
        text: printableText(textOfRun(run)).replaceAll("\n", " "),
        ...(run.kind === "strong" ? { bold: true } : {}),
        ...(run.kind === "emphasis" ? { italics: true } : {}),
      }),
  );
}

const textOfRun = (run: Run) => (run.kind === "note" ? `[${run.number}]` : run.text);
