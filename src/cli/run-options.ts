import { compareOptions } from "../alternatives/compare/compare-options";
import type { MandateDesign } from "../domain/design";
import { openDesign } from "../domain/open-design";
import { currentEvidence } from "../evidence/current";
import { loadStatements, statementIn } from "../evidence/statements";
import { loadMessages } from "../i18n/catalogue";
import { isLocale, LOCALES } from "../i18n/locale";
import { createWords, type Words } from "../i18n/words";
import { precedents } from "../precedents/current";
import { renderReportDocx } from "../report/docx/report/render-report";
import type { Block } from "../report/model/block";
import { buildOptionsPaper } from "../report/model/options-paper/build-options-paper";
import { paperNamespaces } from "../report/model/options-paper/paper-words";
import type { Report } from "../report/model/report";
import { loadFonts } from "../report/pdf/fonts/load-fonts";
import { codePointsOf } from "../report/pdf/missing-characters";
import { renderPdf } from "../report/pdf/render-pdf";
import { neededScripts } from "../report/pdf/scripts/needed-scripts";
import { problemInWords } from "../storage/problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { blocksInText } from "./blocks-in-text";
import { type OptionsCommand, parseOptionsArguments } from "./options-arguments";
import { optionsData } from "./options-data";
import { readText } from "./read-text";
import type { ExitCode, Terminal } from "./terminal";

type Asked = Extract<OptionsCommand, { command: "options" }>;

const records = { evidence: currentEvidence, precedents };

async function designIn(words: Words, terminal: Terminal, file: string): Promise<MandateDesign> {
  const opened = openDesign(await readText(words, terminal, file));
  if (opened.ok) return opened.design;
  const problem = problemInWords(words, opened.problem);
  throw new Refusal(words.say("cli.problem", { file, problem }));
}

async function write(terminal: Terminal, words: Words, file: string, bytes: Uint8Array) {
  await terminal.writeBytes(file, bytes).catch(() => {
    throw new Refusal(words.say("cli.cannot-write", { file }));
  });
  return `${words.say("cli.written", { file })}\n`;
}

async function writePdf(terminal: Terminal, words: Words, file: string, paper: Report) {
  const fonts = await loadFonts(neededScripts(paper));
  const { bytes, missing } = await renderPdf(paper, { fonts, words });
  const written = await write(terminal, words, file, bytes);
  if (missing.length > 0) {
    const characters = codePointsOf(missing).join(", ");
    terminal.err(words.say("cli.missing-characters", { file, characters }));
  }
  return written;
}

/** What differs between the options; the evidence and what follows it stand in the files. */
function untilEvidence(blocks: readonly Block[]): readonly Block[] {
  const end = blocks.findIndex((block) => block.kind === "heading" && block.id === "evidence");
  return end === -1 ? blocks : blocks.slice(0, end);
}

async function sideBySide(terminal: Terminal, asked: Asked, words: Words): Promise<Answer> {
  const { files, base, pdf, docx } = asked;
  const designs: MandateDesign[] = [];
  for (const file of files) designs.push(await designIn(words, terminal, file));
  const comparison = compareOptions({ designs, base, records });
  const paper = buildOptionsPaper({
    comparison,
    records,
    statements: (id) => statementIn(currentEvidence, id, words.locale),
    words,
    date: terminal.today(),
  });
  const written = [
    ...(pdf === undefined ? [] : [await writePdf(terminal, words, pdf, paper)]),
    ...(docx === undefined
      ? []
      : [await write(terminal, words, docx, await renderReportDocx(paper, { words }))]),
  ];
  return {
    data: optionsData(comparison, files),
    text: `${blocksInText(untilEvidence(paper.blocks))}${written.join("")}`,
  };
}

/**
 * Runs `options FILE FILE ...`: 0 where the designs were held side by side, 2 with one line on the
 * error stream where a file holds no design, that names the file and the place in it.
 */
export async function runOptions(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = parseOptionsArguments(args);
  const lang = command.command === "options" ? command.lang : "en";
  const locale = isLocale(lang) ? lang : "en";
  const words = createWords(locale, await loadMessages(locale, [...paperNamespaces, "cli"]));
  if (command.command === "wrong") {
    const { argument } = command;
    return refuse(terminal, words.say("cli.options.wrong-argument", { argument }));
  }
  if (!isLocale(lang)) {
    const known = LOCALES.join(", ");
    return refuse(terminal, words.say("cli.unknown-language", { lang, known }));
  }
  await loadStatements(locale);
  return answerOrRefuse(terminal, command.json, () => sideBySide(terminal, command, words));
}
