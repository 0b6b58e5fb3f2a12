import { openDesign } from "../domain/open-design";
import { appVersion } from "../domain/version";
import { leastAnswer } from "../engine/explore/least-answer";
import type { LeastQuestion } from "../engine/explore/least-question";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { precedents } from "../precedents/current";
import { reportNamespaces } from "../report/model/report-words";
import { problemInWords } from "../storage/problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { parseLeastArguments } from "./least-arguments";
import { leastInWords } from "./least-in-words";
import { readText } from "./read-text";
import type { ExitCode, Terminal } from "./terminal";

async function leastOf(
  words: Words,
  terminal: Terminal,
  file: string,
  question: LeastQuestion,
): Promise<Answer> {
  const opened = openDesign(await readText(words, terminal, file));
  if (!opened.ok) {
    const problem = problemInWords(words, opened.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  const answer = leastAnswer(opened.design, precedents, question);
  return {
    data: {
      app: `mandate-wizard ${appVersion}`,
      evidenceVersion: currentEvidence.version,
      ...answer,
    },
    text: leastInWords(words, opened.design, answer),
  };
}

/**
 * Runs `least FILE`: 0 where the search came to an answer, be it that there is none or that it gave
 * up; 2 with one line on the error stream where the file holds no design or an argument is wrong.
 */
export async function runLeast(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wanted = [...reportNamespaces, "versions", "cost", "least-change", "cli"] as const;
  const words = createWords("en", await loadMessages("en", [...new Set(wanted)]));
  const command = parseLeastArguments(args);
  if (command.command === "wrong")
    return refuse(terminal, words.say("cli.least.wrong-argument", { argument: command.argument }));
  const { file, question, json } = command;
  return answerOrRefuse(terminal, json, () => leastOf(words, terminal, file, question));
}
