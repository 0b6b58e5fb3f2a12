import { problemsOfExercise } from "../classroom/exercise/problems-of-exercise";
import { appVersion } from "../domain/version";
import { currentEvidence } from "../evidence/current";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { exerciseProblemInWords, misfitInWords } from "../storage/exercise-in-words";
import { type Answer, answerOrRefuse, Refusal, refuse } from "./answer-or-refuse";
import { parseExerciseArguments } from "./exercise-arguments";
import { readExercise } from "./exercise-source";
import type { ExitCode, Terminal } from "./terminal";

const known = {
  findings: new Set(currentEvidence.findings.map(({ id }) => id)),
  sources: new Set(currentEvidence.works.map(({ id }) => id)),
};

async function check(words: Words, terminal: Terminal, file: string): Promise<Answer> {
  const { opened, strays } = await readExercise(words, terminal, file);
  if (!opened.ok) {
    const problem = exerciseProblemInWords(words, opened.problem);
    throw new Refusal(words.say("cli.problem", { file, problem }));
  }
  const app = `mandate-wizard ${appVersion}`;
  if (opened.kind === "participants-copy") {
    const { kind, id, title, sealed } = opened.copy;
    const text = words.say("cli.exercise.copy", { title, sealed: sealed.length });
    return {
      data: { app, kind, id, title, sealed: sealed.map((each) => each.id) },
      text: `${text}\n`,
    };
  }
  const { kind, id, title, cuts, roles, injects, sectors } = opened.exercise;
  const misfits = problemsOfExercise(opened.exercise, known);
  const stray = words.say("exercises.misfit.stray-words");
  const lines = [
    words.say("cli.exercise.holds", {
      title,
      cuts: cuts.length,
      minutes: cuts.map(({ minutes }) => minutes).join(", "),
      roles: roles.length,
      injects: injects.length,
      sectors: sectors.length,
    }),
    words.say("cli.exercise.misfits", { count: misfits.length + strays.length }),
    ...misfits.map((misfit) => `  ${misfitInWords(words, misfit)}`),
    ...strays.map((place) => `  ${words.say("exercises.misfit.at", { place, misfit: stray })}`),
  ];
  return { data: { app, kind, id, title, misfits, strays }, text: `${lines.join("\n")}\n` };
}

/**
 * Runs `exercise FILE`: 0 where the exercise opens, with everything named that does not fit in it;
 * 2 with one line on the error stream where it does not open.
 */
export async function runExercise(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const words = createWords("en", await loadMessages("en", ["exercises", "cli"]));
  const command = parseExerciseArguments(args);
  if (command.command === "wrong")
    return refuse(
      terminal,
      words.say("cli.exercise.wrong-argument", { argument: command.argument }),
    );
  return answerOrRefuse(terminal, command.json, () => check(words, terminal, command.file));
}
