import { openDesign } from "../domain/open-design";
import { stressTest } from "../engine/stress/stress-run";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { precedents } from "../precedents/current";
import { reportNamespaces } from "../report/model/report-words";
import { problemInWords } from "../storage/problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { readText } from "./read-text";
import { parseStressArguments } from "./stress-arguments";
import { stressData } from "./stress-data";
import { stressInWords } from "./stress-in-words";
import type { ExitCode, Terminal } from "./terminal";

async function stressOf(words: Words, terminal: Terminal, file: string): Promise<Answer> {
  const opened = openDesign(await readText(words, terminal, file));
  const refused = (problem: string) => new Refusal(words.say("cli.problem", { file, problem }));
  if (!opened.ok) throw refused(problemInWords(words, opened.problem));
  const result = stressTest(opened.design, precedents);
  if (result.tooMany) throw refused(words.say("stress.shocks.too-many", { ...result.tooMany }));
  return {
    data: stressData(result, currentEvidence.version),
    text: stressInWords(words, opened.design, result),
  };
}

/**
 * Runs `stress FILE`: 0 where the design was tried under every combination of its shocks, 2 with one
 * line on the error stream where the file holds no design, or its author's levels make too many.
 */
export async function runStress(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wanted = [...reportNamespaces, "stress", "cli"] as const;
  const words = createWords("en", await loadMessages("en", [...new Set(wanted)]));
  const command = parseStressArguments(args);
  if (command.command === "wrong")
    return refuse(terminal, words.say("cli.stress.wrong-argument", { argument: command.argument }));
  return answerOrRefuse(terminal, command.json, () => stressOf(words, terminal, command.file));
}
