import { measureIds } from "../alternatives/explorer/measures";
import { exploreAll } from "../alternatives/explorer/run-explorer";
import { openDesign } from "../domain/open-design";
import { appVersion } from "../domain/version";
import { engineVersion } from "../engine/version";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { precedents } from "../precedents/current";
import { reportNamespaces } from "../report/model/report-words";
import { problemInWords } from "../storage/problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { type ExploreCommand, parseExploreArguments } from "./explore-arguments";
import { exploreInWords } from "./explore-in-words";
import { readText } from "./read-text";
import type { ExitCode, Terminal } from "./terminal";

type Explore = Extract<ExploreCommand, { command: "explore" }>;

async function exploreOf(words: Words, terminal: Terminal, command: Explore): Promise<Answer> {
  const { file, seed, most } = command;
  const opened = openDesign(await readText(words, terminal, file));
  if (!opened.ok) {
    const problem = problemInWords(words, opened.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  const given = { design: opened.design, precedents, measures: measureIds, most, seed };
  const answer = exploreAll(given);
  return {
    data: { app: `mandate-wizard ${appVersion}`, engineVersion, seed, ...answer },
    text: exploreInWords(words, given, answer),
  };
}

/**
 * Runs `explore FILE`: 0 where options were looked for, 2 with one line on the error stream where
 * the file holds no design or an argument cannot be used.
 */
export async function runExplore(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const wanted = [...reportNamespaces, "versions", "least-change", "explorer", "cli"] as const;
  const words = createWords("en", await loadMessages("en", [...new Set(wanted)]));
  const command = parseExploreArguments(args);
  if (command.command === "wrong")
    return refuse(
      terminal,
      words.say("cli.explore.wrong-argument", { argument: command.argument }),
    );
  return answerOrRefuse(terminal, command.json, () => exploreOf(words, terminal, command));
}
