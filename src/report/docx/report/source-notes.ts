import { FootnoteReferenceRun, type Paragraph, type ParagraphChild } from "docx";
import type { Runs, SourcesBlock } from "../../model/block";
import { fieldRuns } from "./fields";
import { type Places, placeName } from "./marked-place";
import { reportStyles } from "./report-styles";

export type Footnotes = Record<string, { children: Paragraph[] }>;

/** The marks of a report's sources. */
export interface SourceNotes {
  /** The mark of a source; where it is first cited, a footnote with its whole reference. */
  mark(number: number): ParagraphChild[];
  /** The footnotes of the marks so far, by number. */
  readonly footnotes: Footnotes;
}

/** The place at which a source's footnote stands. */
const noteName = (number: number) => placeName(`note-${number}`);

export interface SourceNotesInput {
  readonly sources: SourcesBlock | undefined;
  readonly places: Places;
  /** A reference as the children of its footnote's paragraph. */
  readonly reference: (runs: Runs) => Paragraph;
  /** A mark that leads to the list at the end. */
  readonly toList: (number: number) => ParagraphChild[];
}

/**
 * Sources are numbered in the order in which they are first cited, and so are footnotes: the first
 * mark of a source is its footnote, of the same number, and travels with a paragraph that is copied
 * into another document. Later marks repeat that number. A mark out of this order leads to the list.
 */
export function sourceNotes({ sources, places, reference, toList }: SourceNotesInput): SourceNotes {
  const references = new Map(sources?.items.map(({ number, runs }) => [number, runs]));
  const footnotes: Footnotes = {};
  return {
    footnotes,
    mark: (number) => {
      if (footnotes[number])
        return fieldRuns(`NOTEREF ${noteName(number)} \\f \\h`, `${number}`, {
          style: reportStyles.noteMark,
        });
      const runs = references.get(number);
      if (!runs || number !== Object.keys(footnotes).length + 1) return toList(number);
      footnotes[number] = { children: [reference(runs)] };
      return places.mark(noteName(number), [new FootnoteReferenceRun(number)]);
    },
  };
}
