import type { MandateDesign } from "../domain/design";
import { openDesign } from "../domain/open-design";
import { appVersion } from "../domain/version";
import type { Draft } from "../drafting/draft";
import { draftResolution } from "../drafting/draft-resolution";
import { draftNamespaces } from "../drafting/draft-words";
import { textOf } from "../drafting/text-of";
import { evaluate } from "../engine/evaluate";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { indexedTexts } from "../precedents/clauses/current";
import { precedents } from "../precedents/current";
import { reportNamespaces } from "../report/model/report-words";
import { problemInWords } from "../storage/problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { type DraftCommand, parseDraftArguments } from "./draft-arguments";
import { readText } from "./read-text";
import type { ExitCode, Terminal } from "./terminal";

type DraftOne = Extract<DraftCommand, { command: "draft" }>;

const records = { evidence: currentEvidence, precedents };

/** The draft as a Word file, with comments at open checks and footnotes. */
async function writeWord(
  terminal: Terminal,
  words: Words,
  { file, design, draft }: { file: string; design: MandateDesign; draft: Draft },
): Promise<void> {
  const [{ renderDraft }, { draftNotes }] = await Promise.all([
    import("../report/docx/render-draft"),
    import("../report/docx/clause-notes"),
  ]);
  const assessment = evaluate(design, records);
  const { title, marking } = design.about;
  const notes = draftNotes({
    draft,
    design,
    assessment,
    records,
    words,
    with: { checks: true, evidence: true },
  });
  const date = terminal.today();
  const more = marking ? { marking } : {};
  const bytes = await renderDraft(draft, { words, title, date, notes, ...more });
  await terminal.writeBytes(file, bytes).catch(() => {
    throw new Refusal(words.say("cli.cannot-write", { file }));
  });
}

async function draftOne(words: Words, terminal: Terminal, command: DraftOne): Promise<Answer> {
  const { file, stage, docx } = command;
  const opened = openDesign(await readText(words, terminal, file));
  if (!opened.ok) {
    const problem = problemInWords(words, opened.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  const { design } = opened;
  const draft = draftResolution(design, words, {
    ...(stage === undefined ? {} : { stage }),
    assessment: evaluate(design, records),
    index: { texts: indexedTexts, precedents },
  });
  if (stage !== undefined && draft.stage !== stage)
    throw new Refusal(words.say("cli.draft.one-stage", { file }));
  if (docx !== undefined) await writeWord(terminal, words, { file: docx, design, draft });
  const written = docx === undefined ? "" : `\n${words.say("cli.written", { file: docx })}\n`;
  return {
    data: { app: `mandate-wizard ${appVersion}`, ...draft },
    text: `${textOf(draft)}${written}`,
  };
}

/**
 * Runs `draft FILE`: 0 where the text is printed, 2 with one line on the error stream where the
 * file holds no design or the design has no such stage.
 */
export async function runDraft(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wanted = [...draftNamespaces, ...reportNamespaces, "draft-page", "cli"] as const;
  const words = createWords("en", await loadMessages("en", wanted));
  const command = parseDraftArguments(args);
  if (command.command === "wrong")
    return refuse(terminal, words.say("cli.draft.wrong-argument", { argument: command.argument }));
  return answerOrRefuse(terminal, command.json, () => draftOne(words, terminal, command));
}
