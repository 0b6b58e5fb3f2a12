import type { MandateDesign } from "../../domain/design";
import { checksBehind } from "../../drafting/checks-behind";
import { clauseLabels } from "../../drafting/clause-label";
import type { Draft, DraftClause, PrecedentParagraph } from "../../drafting/draft";
import { paragraphInWords, precedentInWords } from "../../drafting/paragraph-in-words";
import { type Assessment, allResults, type CheckResult } from "../../engine/assessment";
import type { Records } from "../../engine/evaluate";
import { isOpen } from "../../engine/status";
import type { Words } from "../../i18n/words";
import type { Runs, SourcesBlock } from "../model/block";
import { checkTitle, checkTitleById, reasonInWords, remedyInWords } from "../model/check-in-words";
import { rowCalled } from "../model/row-called";
import { joined, plain, strong } from "../model/runs";
import { numberSources } from "../model/sources";
import { evidenceOfCheck } from "./evidence-of-check";

/** An open check as a comment: its paragraphs, in words. */
export type Remark = readonly Runs[];

/** What stands beside a clause: comments, and the paragraphs of its footnote. */
export interface ClauseNote {
  readonly remarks: readonly Remark[];
  readonly footnote: readonly Runs[];
}

export interface DraftNotes {
  readonly byClause: ReadonlyMap<string, ClauseNote>;
  readonly sources: SourcesBlock;
}

export interface NotesInput {
  readonly draft: Draft;
  readonly design: MandateDesign;
  readonly assessment: Assessment;
  readonly records: Records;
  readonly words: Words;
  /** Comments for open checks; footnotes with evidence and precedents. */
  readonly with: { readonly checks: boolean; readonly evidence: boolean };
}

function remarkOn(input: NotesInput, result: CheckResult, elsewhere: readonly string[]): Remark {
  const { words, design } = input;
  const status = words.say(`ui.status.${result.status}`);
  const remedies = result.remedies.map((remedy) => {
    const rowName = (row: string) => rowCalled(design, words, row);
    const { label, sets = "" } = remedyInWords(words, result, remedy, titleOf(words), rowName);
    return [plain(sets === "" ? label : words.join([words.closed(label), sets]))];
  });
  return [
    [strong(checkTitle(words, result)), plain(` (${status})`)],
    [plain(reasonInWords(words, result, design))],
    ...(remedies.length > 0 ? [[plain(words.say("draft-page.word.remedies"))], ...remedies] : []),
    ...(elsewhere.length > 0
      ? [[plain(words.say("draft-page.word.elsewhere", { clauses: words.list(elsewhere) }))]]
      : []),
  ];
}

const titleOf = (words: Words) => (id: string) => checkTitleById(words, id);

function precedentLine(words: Words, precedents: readonly PrecedentParagraph[]): Runs[] {
  if (precedents.length === 0) return [];
  const said = precedents.map((precedent) => precedentInWords(words, precedent));
  const lead = strong(words.say("draft-page.precedents"));
  return [joined([[lead], [plain(`${words.clauses(said)}${words.fullStop}`)]])];
}

/**
 * What is said beside a draft's clauses. Each check is said once, at the first clause that it
 * concerns; its comment names the others. Sources are numbered in the order of the text.
 */
export function draftNotes(input: NotesInput): DraftNotes {
  const { draft, assessment, records, words } = input;
  const sources = numberSources(words, records.evidence, false);
  const results = allResults(assessment);
  const labels = clauseLabels(draft.clauses);
  const remarked = new Set<string>();
  const cited = new Set<string>();
  const isNew = (seen: Set<string>) => (id: string) => !seen.has(id) && Boolean(seen.add(id));

  const namesOf = (clauses: readonly DraftClause[]) =>
    clauses.flatMap(({ id }) => {
      const label = labels.get(id);
      return label === undefined ? [] : [paragraphInWords(words, label)];
    });
  const remarksAt = (clause: DraftClause) =>
    clause.checks.filter(isNew(remarked)).flatMap((id) => {
      const result = results.find((each) => each.id === id);
      if (!result || !isOpen(result.status)) return [];
      const others = draft.clauses.filter((each) => each !== clause && each.checks.includes(id));
      return [remarkOn(input, result, namesOf(others))];
    });
  const footnoteAt = (clause: DraftClause) => [
    ...precedentLine(words, clause.precedents),
    ...checksBehind(results, clause.places)
      .filter(({ id }) => isNew(cited)(id))
      .map((result) => evidenceOfCheck(words, records, sources, result)),
  ];

  const byClause = new Map<string, ClauseNote>();
  for (const clause of draft.clauses) {
    if (clause.origin === "struck") continue;
    const remarks = input.with.checks ? remarksAt(clause) : [];
    const footnote = input.with.evidence ? footnoteAt(clause) : [];
    if (remarks.length + footnote.length > 0) byClause.set(clause.id, { remarks, footnote });
  }
  return { byClause, sources: sources.list() };
}
