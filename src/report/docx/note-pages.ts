import { HeadingLevel, Paragraph } from "docx";
import { deciders } from "../../domain/field";
import type { Draft } from "../../drafting/draft";
import type { Words } from "../../i18n/words";
import type { Runs } from "../model/block";
import { plain } from "../model/runs";
import { labelOf } from "../model/value-in-words";
import type { DraftNotes } from "./clause-notes";
import { reportRuns } from "./report-runs";
import { styleIds } from "./word-styles";

const paragraph = (runs: Runs) =>
  new Paragraph({ style: styleIds.source, children: reportRuns(runs) });

const heading = (text: string, opensPage = false) =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: opensPage,
    children: reportRuns([plain(text)]),
  });

/** The choices that the text leaves out, a line for each who decides them. */
function leftOutLines(words: Words, { leftOut }: Draft): string[] {
  return deciders.flatMap((decider) => {
    const theirs = leftOut.filter(({ decidedBy }) => decidedBy === decider);
    if (theirs.length === 0) return [];
    const labels = new Set(theirs.map(({ field }) => labelOf(words, field)));
    return words.say("draft-page.left-out.item", {
      decider: words.sayDynamic(`fields.decided-by.${decider}`),
      fields: words.list([...labels], "unit"),
    });
  });
}

/**
 * What follows the text on a page of its own: what was left out of it, and the sources that its
 * footnotes cite. The heading is one that ends a resolution for whoever reads it back.
 */
export function notePages(words: Words, draft: Draft, { sources }: DraftNotes): Paragraph[] {
  const left = leftOutLines(words, draft);
  if (left.length + sources.items.length === 0) return [];
  return [
    heading(words.say("draft-page.word.notes"), true),
    ...(left.length > 0 ? [paragraph([plain(words.say("draft-page.left-out.title"))])] : []),
    ...left.map((text) => paragraph([plain(text)])),
    ...(sources.items.length > 0 ? [heading(words.say("draft-page.word.sources"))] : []),
    ...sources.items.map(({ number, runs }) => paragraph([plain(`[${number}] `), ...runs])),
  ];
}
