import { Document, type ICommentOptions, Packer, Paragraph } from "docx";
import type { Draft, DraftClause } from "../../drafting/draft";
import { formatTagOf } from "../../i18n/locale";
import type { Words } from "../../i18n/words";
import { plain } from "../model/runs";
import type { DraftNotes } from "./clause-notes";
import { type ClauseMarks, clauseParagraph, wordRuns } from "./clause-paragraph";
import { corePropertiesXml } from "./core-properties";
import { fixZipDates } from "./fixed-zip-dates";
import { notePages } from "./note-pages";
import { reportRuns } from "./report-runs";
import { footerOf, headerOf } from "./running-lines";
import { countedByWord } from "./word-numbers";
import { wordPapers } from "./word-papers";
import { numbering, styleIds, wordStyles } from "./word-styles";

const margin = 1417;

export interface WordOptions {
  readonly words: Words;
  /** What the author calls the design. */
  readonly title: string;
  /** How the paper may be handled; on every page. */
  readonly marking?: string;
  /** The day that the file bears, ISO. */
  readonly date: string;
  readonly paper?: keyof typeof wordPapers;
  /** What stands beside the clauses; left out, the file is the text alone. */
  readonly notes?: DraftNotes;
}

/** Comments and footnotes numbered through the document, and what each clause is tied to. */
function numberedNotes(clauses: readonly DraftClause[], options: WordOptions) {
  const author = options.words.say("draft-page.word.author");
  const comments: ICommentOptions[] = [];
  const footnotes: Record<string, { children: Paragraph[] }> = {};
  const marks = new Map<string, ClauseMarks>();
  for (const { id } of clauses) {
    const note = options.notes?.byClause.get(id);
    const ids = (note?.remarks ?? []).map((remark) => {
      const children = remark.map((runs) => new Paragraph({ children: reportRuns(runs) }));
      const date = new Date(`${options.date}T00:00:00Z`);
      return comments.push({ id: comments.length, author, initials: "MW", date, children }) - 1;
    });
    if (!note || note.footnote.length === 0) {
      marks.set(id, { comments: ids });
      continue;
    }
    const footnote = Object.keys(footnotes).length + 1;
    const children = note.footnote.map(
      (runs) =>
        new Paragraph({ style: styleIds.footnote, children: reportRuns([plain(" "), ...runs]) }),
    );
    footnotes[footnote] = { children };
    marks.set(id, { comments: ids, footnote });
  }
  return { comments, footnotes, marks };
}

/** The text above its clauses: the head, and who speaks. */
function opening({ head, subject }: Draft): Paragraph[] {
  return [
    ...head.map((runs) => new Paragraph({ style: styleIds.head, children: wordRuns(runs) })),
    new Paragraph({ style: styleIds.subject, children: wordRuns(subject) }),
  ];
}

/**
 * A draft as the bytes of a .docx file: numbered lists that Word counts itself, named styles, gaps
 * highlighted, comments and footnotes where notes are given. The same input gives the same bytes.
 */
export async function renderDraft(draft: Draft, options: WordOptions): Promise<Uint8Array> {
  const { words, title, marking, date, paper = "a4", notes } = options;
  const clauses = draft.clauses.filter(({ origin }) => origin !== "struck");
  const counted = countedByWord(clauses);
  const { comments, footnotes, marks } = numberedNotes(clauses, options);
  const paragraphs = clauses.map((clause) =>
    clauseParagraph(clause, counted.has(clause.id), marks.get(clause.id) ?? { comments: [] }),
  );
  const language = formatTagOf(words.locale);
  const document = new Document({
    styles: wordStyles(language),
    numbering,
    comments: { children: comments },
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: wordPapers[paper],
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: { default: headerOf(marking, draft.marking) },
        footers: { default: footerOf(words, title) },
        children: [
          ...opening(draft),
          ...paragraphs,
          ...(notes ? notePages(words, draft, notes) : []),
        ],
      },
    ],
  });
  const creator = words.say("draft-page.word.author");
  const core = corePropertiesXml({ title, subject: draft.marking, creator, language, date });
  const overrides = [{ path: "docProps/core.xml", data: core }];
  return fixZipDates(new Uint8Array(await Packer.toArrayBuffer(document, false, overrides)));
}
