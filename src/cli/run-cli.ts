import type { MandateDesign } from "../domain/design";
import { openDesign } from "../domain/open-design";
import type { Assessment } from "../engine/assessment";
import { evaluate } from "../engine/evaluate";
import { currentEvidence } from "../evidence/current";
import { loadStatements } from "../evidence/statements";
import { loadMessages } from "../i18n/catalogue";
import { isLocale, LOCALES, type Locale } from "../i18n/locale";
import { createWords, type Words } from "../i18n/words";
import { precedents } from "../precedents/current";
import { assessmentJson } from "../report/json/assessment-json";
import { reportNamespaces } from "../report/model/report-words";
import { codePointsOf } from "../report/pdf/missing-characters";
import { problemInWords } from "../storage/problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { assessmentInWords } from "./assessment-in-words";
import { type Command, parseArguments } from "./parse-arguments";
import { readText } from "./read-text";
import { reportData, type WrittenFile } from "./report-data";
import { reportPdf } from "./report-pdf";
import type { ExitCode, Terminal } from "./terminal";

type Assess = Extract<Command, { command: "assess" }>;

const records = { evidence: currentEvidence, precedents };

async function wordsFor(locale: Locale): Promise<Words> {
  return createWords(locale, await loadMessages(locale, [...reportNamespaces, "cli"]));
}

async function write(
  terminal: Terminal,
  words: Words,
  { file, bytes }: WrittenFile,
): Promise<void> {
  await terminal.writeBytes(file, bytes).catch(() => {
    throw new Refusal(words.say("cli.cannot-write", { file }));
  });
}

async function writePdf(
  terminal: Terminal,
  words: Words,
  file: string,
  design: MandateDesign,
  assessment: Assessment,
): Promise<void> {
  const pdf = await reportPdf(design, assessment, records, words, terminal.today());
  await write(terminal, words, { file, bytes: pdf.bytes });
  if (pdf.missing.length === 0) return;
  const characters = codePointsOf(pdf.missing).join(", ");
  terminal.err(words.say("cli.missing-characters", { file, characters }));
}

async function assess(terminal: Terminal, command: Assess, words: Words): Promise<Answer> {
  const { file, pdf } = command;
  const opened = openDesign(await readText(words, terminal, file));
  if (!opened.ok) {
    const problem = problemInWords(words, opened.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  const { design } = opened;
  const assessment = evaluate(design, records);
  if (pdf !== undefined) await writePdf(terminal, words, pdf, design, assessment);
  const data = await reportData(command, design, assessment, records, words, terminal.today());
  for (const each of data) await write(terminal, words, each);
  const names = [...(pdf === undefined ? [] : [pdf]), ...data.map((each) => each.file)];
  const written = names.map((name) => `${words.say("cli.written", { file: name })}\n`).join("");
  return {
    data: assessmentJson(assessment),
    text: `${assessmentInWords(words, design, assessment)}${written}`,
  };
}

/**
 * Runs the command line: 0 where what was asked for is done, 2 with one line on the error stream
 * where it is not. Nothing is read or written but through the terminal that is handed in.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = parseArguments(args);
  const lang = command.command === "assess" ? command.lang : "en";
  const words = await wordsFor(isLocale(lang) ? lang : "en");
  await loadStatements(words.locale);
  if (command.command === "help") {
    terminal.out(`${words.say("cli.help")}\n`);
    return 0;
  }
  if (command.command === "wrong")
    return refuse(terminal, words.say("cli.wrong-argument", { argument: command.argument }));
  if (!isLocale(lang)) {
    const known = LOCALES.join(", ");
    return refuse(terminal, words.say("cli.unknown-language", { lang, known }));
  }
  return answerOrRefuse(terminal, command.json, () => assess(terminal, command, words));
}
