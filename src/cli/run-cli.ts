import type { MandateDesign } from "../domain/design";
import { openDesign } from "../domain/open-design";
import { evaluate } from "../engine/evaluate";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { isLocale, LOCALES, type Locale } from "../i18n/locale";
import { createWords, type Words } from "../i18n/words";
import { precedents } from "../precedents/current";
import { reportNamespaces } from "../report/model/report-words";
import { problemInWords } from "../storage/problem-in-words";
import { assessmentInWords } from "./assessment-in-words";
import { assessmentJson } from "./assessment-json";
import { type Command, parseArguments } from "./parse-arguments";
import { reportPdf } from "./report-pdf";

/** What the terminal lends: files, two streams, the calendar. */
export interface Terminal {
  /** The bytes of a file as text. Rejects where it cannot be read. */
  readText(file: string): Promise<string>;
  /** Rejects where the file cannot be written. */
  writeBytes(file: string, bytes: Uint8Array): Promise<void>;
  out(text: string): void;
  err(line: string): void;
  /** The day, YYYY-MM-DD. */
  today(): string;
}

export type ExitCode = 0 | 2;
type Assess = Extract<Command, { command: "assess" }>;

const records = { evidence: currentEvidence, precedents };

async function wordsFor(locale: Locale): Promise<Words> {
  return createWords(locale, await loadMessages(locale, [...reportNamespaces, "cli"]));
}

/** One line, whatever a file name or a value has in it. */
const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

async function assess(terminal: Terminal, command: Assess, words: Words): Promise<ExitCode> {
  const { file, json, pdf } = command;
  const refuse = (line: string): ExitCode => {
    terminal.err(oneLine(line));
    return 2;
  };
  const text = await terminal.readText(file).catch(() => undefined);
  if (text === undefined) return refuse(words.say("cli.cannot-read", { file }));
  const opened = openDesign(text);
  if (!opened.ok)
    return refuse(
      words.say("cli.problem", { file, problem: problemInWords(words, opened.problem) }),
    );
  const { design } = opened;
  const assessment = evaluate(design, records);
  if (pdf !== undefined) {
    const bytes = await reportPdf(design, assessment, records, words, terminal.today());
    const isWritten = await terminal.writeBytes(pdf, bytes).then(
      () => true,
      () => false,
    );
    if (!isWritten) return refuse(words.say("cli.cannot-write", { file: pdf }));
  }
  if (json) terminal.out(`${JSON.stringify(assessmentJson(assessment), null, 2)}\n`);
  else say(terminal, words, design, assessment, pdf);
  return 0;
}

function say(
  terminal: Terminal,
  words: Words,
  design: MandateDesign,
  assessment: ReturnType<typeof evaluate>,
  pdf: string | undefined,
): void {
  terminal.out(assessmentInWords(words, design, assessment));
  if (pdf !== undefined) terminal.out(`${words.say("cli.written", { file: pdf })}\n`);
}

/**
 * Runs the command line: 0 where what was asked for is done, 2 with one line on the error stream
 * where it is not. Nothing is read or written but through the terminal that is handed in.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const command = parseArguments(args);
  const lang = command.command === "assess" ? command.lang : "en";
  const words = await wordsFor(isLocale(lang) ? lang : "en");
  if (command.command === "help") {
    terminal.out(`${words.say("cli.help")}\n`);
    return 0;
  }
  if (command.command === "wrong") {
    terminal.err(oneLine(words.say("cli.wrong-argument", { argument: command.argument })));
    return 2;
  }
  if (!isLocale(lang)) {
    terminal.err(oneLine(words.say("cli.unknown-language", { lang, known: LOCALES.join(", ") })));
    return 2;
  }
  return assess(terminal, command, words);
}
