import { appVersion } from "../domain/version";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { changedChecks } from "../importing/compare/changed-checks";
import { compareTexts, fateCounts } from "../importing/compare/compare-texts";
import { adoptionOf, historyOf } from "../importing/compare/history";
import { textName } from "../importing/compare/in-words/text-name";
import { readProblemInWords } from "../importing/extract/problem-in-words";
import { readFile } from "../importing/extract/read-file";
import type { Reading } from "../importing/match/read-resolution";
import { precedents } from "../precedents/current";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { type CompareCommand, mostTexts, parseCompareArguments } from "./compare-arguments";
import { comparisonInWords, historyInWords } from "./comparison-in-words";
import type { ReadTerminal } from "./run-read";
import type { ExitCode } from "./terminal";
import { terminalReaders } from "./terminal-readers";

/** The catalogues that a comparison speaks from. */
const namespaces = ["compare", "reader", "fields", "checks", "coherence", "cli"] as const;
const records = { evidence: currentEvidence, precedents };

interface NamedReading {
  file: string;
  name: string;
  reading: Reading;
}

async function readNamed(
  words: Words,
  terminal: ReadTerminal,
  file: string,
): Promise<NamedReading> {
  const bytes = await terminal.readBytes(file).catch(() => undefined);
  if (!bytes) throw new Refusal(words.say("cli.cannot-read", { file }));
  const read = await readFile(bytes, file, terminalReaders);
  if (!read.ok) {
    const problem = readProblemInWords(words, read.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  return { file, name: textName(words, read.reading.number, file), reading: read.reading };
}

/** A text as other programs know it: the file, its number and day as its head gives them. */
const headOf = ({ file, reading }: NamedReading) => ({
  file,
  resolution: reading.number?.value ?? null,
  adopted: adoptionOf(reading) ?? null,
});

function comparison(words: Words, before: NamedReading, after: NamedReading): Answer {
  const compared = compareTexts(before.reading, after.reading);
  const checks = changedChecks(before.reading, after.reading, records);
  const names = { first: before.name, second: after.name };
  const data = {
    app: `mandate-wizard ${appVersion}`,
    before: headOf(before),
    after: headOf(after),
    counts: fateCounts(compared.clauses),
    ...compared,
    checks: checks.map(({ check, before: old, after: now }) => ({
      check,
      before: old,
      after: now,
    })),
  };
  return { data, text: comparisonInWords(words, { ...compared, names, checks }) };
}

function history(words: Words, named: readonly NamedReading[]): Answer {
  const found = historyOf(named.map(({ reading }) => reading));
  const inOrder = found.texts.flatMap(({ place }) => named[place] ?? []);
  const data = {
    app: `mandate-wizard ${appVersion}`,
    texts: inOrder.map(headOf),
    provisions: found.provisions,
  };
  const names = inOrder.map(({ name }) => name);
  return { data, text: historyInWords(words, found, names) };
}

async function answer(
  words: Words,
  terminal: ReadTerminal,
  command: Exclude<CompareCommand, { command: "wrong" }>,
): Promise<Answer> {
  if (command.command === "compare") {
    const before = await readNamed(words, terminal, command.before);
    return comparison(words, before, await readNamed(words, terminal, command.after));
  }
  const named: NamedReading[] = [];
  for (const file of command.files) named.push(await readNamed(words, terminal, file));
  return history(words, named);
}

/**
 * Runs `compare OLD NEW` and `compare TEXT TEXT TEXT ...`: 0 where the texts are compared, 2 with
 * one line on the error stream where they cannot be.
 */
export async function runCompare(
  args: readonly string[],
  terminal: ReadTerminal,
): Promise<ExitCode> {
  const words = createWords("en", await loadMessages("en", namespaces));
  const command = parseCompareArguments(args);
  if (command.command === "wrong") {
    const said = { argument: command.argument, most: mostTexts };
    return refuse(terminal, words.say("compare.cli.wrong-argument", said));
  }
  return answerOrRefuse(terminal, command.json, () => answer(words, terminal, command));
}
