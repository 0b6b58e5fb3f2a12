import { appVersion } from "../domain/version";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { decodeText } from "../importing/extract/decode-text";
import { readProblemInWords } from "../importing/extract/problem-in-words";
import { readFile } from "../importing/extract/read-file";
import { readResolution } from "../importing/match/read-resolution";
import { checkWording } from "../importing/wording/check-wording";
import { indexedTexts } from "../precedents/clauses/current";
import { listedTaskCounts } from "../precedents/clauses/look-up";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { labelledTexts } from "./mandate-labels";
import { parseReadArguments, type ReadCommand } from "./read-arguments";
import { readingInWords, scoreInWords } from "./reading-in-words";
import { scoreReadings } from "./score-readings";
import type { ExitCode, Terminal } from "./terminal";
import { terminalReaders } from "./terminal-readers";
import { wordingInWords, wordingJson } from "./wording-in-words";

/** What reading needs of the terminal. */
export type ReadTerminal = Pick<Terminal, "out" | "err" | "readBytes">;

type ReadOne = Extract<ReadCommand, { command: "read" }>;

async function readOne(
  words: Words,
  terminal: ReadTerminal,
  { file, wording }: ReadOne,
): Promise<Answer> {
  const bytes = await terminal.readBytes(file).catch(() => undefined);
  if (!bytes) throw new Refusal(words.say("cli.cannot-read", { file }));
  const read = await readFile(bytes, file, terminalReaders);
  if (!read.ok) {
    const problem = readProblemInWords(words, read.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  const { number, fields, furtherForces, provisions } = read.reading;
  const data = {
    app: `mandate-wizard ${appVersion}`,
    resolution: number?.value ?? null,
    fields,
    furtherForces,
    provisions,
  };
  const text = readingInWords(words, read.reading);
  if (!wording) return { data, text };
  const check = checkWording(read.reading, listedTaskCounts(indexedTexts));
  return {
    data: { ...data, wording: wordingJson(check, read.text) },
    text: `${text}\n${wordingInWords(words, check, read.text)}`,
  };
}

async function score(words: Words, terminal: ReadTerminal, folder: string): Promise<Answer> {
  const place = folder.replace(/\/+$/, "");
  const index = await terminal.readBytes(`${place}/INDEX.csv`).catch(() => undefined);
  const texts = index ? labelledTexts(decodeText(index)) : [];
  if (texts.length === 0) throw new Refusal(words.say("reader.score.no-index", { folder }));
  const pairs = [];
  for (const text of texts) {
    const bytes = await terminal.readBytes(`${place}/${text.file}`).catch(() => undefined);
    if (!bytes) throw new Refusal(words.say("reader.score.no-text", { file: text.file }));
    pairs.push({ text, fields: readResolution(decodeText(bytes)).fields });
  }
  const data = scoreReadings(pairs);
  return { data, text: scoreInWords(words, data) };
}

const answer = (
  words: Words,
  terminal: ReadTerminal,
  command: Exclude<ReadCommand, { command: "wrong" }>,
) =>
  command.command === "read"
    ? readOne(words, terminal, command)
    : score(words, terminal, command.folder);

/**
 * Runs `read FILE [--wording]` and `read --score FOLDER`: 0 where what was asked for is done, 2 with one line
 * on the error stream where it is not.
 */
export async function runRead(args: readonly string[], terminal: ReadTerminal): Promise<ExitCode> {
  const words = createWords("en", await loadMessages("en", ["reader", "cli", "wording"]));
  const command = parseReadArguments(args);
  if (command.command === "wrong")
    return refuse(terminal, words.say("reader.wrong-argument", { argument: command.argument }));
  return answerOrRefuse(terminal, command.json, () => answer(words, terminal, command));
}
