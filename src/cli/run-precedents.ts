import { openDesign } from "../domain/open-design";
import { plainDesign } from "../domain/plain";
import { appVersion } from "../domain/version";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { yardsticksOf } from "../planning/yardsticks/yardsticks-of";
import { precedents, precedentsVersion } from "../precedents/current";
import { nearestTo } from "../precedents/nearest/nearest-to";
import { problemInWords } from "../storage/problem-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { nearestData } from "./nearest-data";
import { nearestInWords } from "./nearest-in-words";
import { parsePrecedentsArguments } from "./precedents-arguments";
import { readText } from "./read-text";
import type { ExitCode, Terminal } from "./terminal";
import { yardsticksInWords } from "./yardsticks-in-words";

/** How many operations are named. */
const named = 10;

async function precedentsOf(words: Words, terminal: Terminal, file: string): Promise<Answer> {
  const opened = openDesign(await readText(words, terminal, file));
  if (!opened.ok) {
    const problem = problemInWords(words, opened.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  const { design } = opened;
  const found = nearestTo(plainDesign(design), precedents, named);
  const { traits, ...nearest } = nearestData(found);
  const yardsticks = yardsticksOf(design, precedents);
  return {
    data: {
      app: `mandate-wizard ${appVersion}`,
      precedentsVersion,
      design: { id: design.id, title: design.about.title, ...traits },
      ...nearest,
      yardsticks,
    },
    text: [nearestInWords(words, design, found), yardsticksInWords(words, design, yardsticks)].join(
      "\n",
    ),
  };
}

/**
 * Runs `precedents FILE`: 0 where the design is set beside the record of operations, 2 with one line
 * on the error stream where the file holds no design.
 */
export async function runPrecedents(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const wanted = ["fields", "precedents", "operations", "yardsticks", "report", "cli"] as const;
  const words = createWords("en", await loadMessages("en", wanted));
  const command = parsePrecedentsArguments(args);
  if (command.command === "wrong")
    return refuse(
      terminal,
      words.say("cli.precedents.wrong-argument", { argument: command.argument }),
    );
  return answerOrRefuse(terminal, command.json, () => precedentsOf(words, terminal, command.file));
}
