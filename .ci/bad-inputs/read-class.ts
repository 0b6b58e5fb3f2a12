import { smallRun } from "../../src/classroom/cases/small-run";
import { teamDesign } from "../../src/classroom/cases/team-design";
import { largestExercise, openExercise } from "../../src/classroom/exercise/open-exercise";
import { openTeamWork } from "../../src/classroom/open-team-work";
import { toldInWords } from "../../src/features/classroom/board/file-words";
import { exerciseProblemInWords } from "../../src/storage/exercise-in-words";
import { fileText } from "../../src/storage/file-text";
import { openRunFile, runFileText } from "../../src/storage/run-file";
import { runProblemInWords } from "../../src/storage/run-in-words";
import type { Answer, Reader } from "./answer";
import { badFile } from "./bad-file";
import { words } from "./words";

const run = smallRun();
const design = teamDesign("at-debrief");
const handedIn = "2026-11-22T09:00:00Z";
const teamWork = {
  kind: "team-work",
  schemaVersion: 1,
  handedIn,
  design,
  moments: [{ at: handedIn, design }],
};

const refused = (sentence: string, problem: object & { code: string }): Answer => ({
  taken: false,
  sentence,
  code: problem.code,
  ...(problem.code === "wrong-value" && "path" in problem ? { path: String(problem.path) } : {}),
});

/** An exercise, opened in the library of a class. */
export const exerciseFile: Reader = {
  name: "exercise file",
  make: badFile([run.exercise]),
  read: async (bytes) => {
    const text = fileText(bytes);
    const opened =
      text === undefined
        ? ({ ok: false, problem: { code: "not-utf8" } } as const)
        : openExercise(text);
    if (!opened.ok) return refused(exerciseProblemInWords(words, opened.problem), opened.problem);
    const whole = opened.kind === "exercise" ? opened.exercise : opened.copy;
    const again = openExercise(JSON.stringify(whole));
    if (!again.ok && JSON.stringify(whole).length <= largestExercise)
      throw new Error(`An exercise that was taken does not open again: ${again.problem.code}`);
    return { taken: true };
  },
};

/** The file of an exercise that is going on, opened on the trainer's next device. */
export const runFile: Reader = {
  name: "class's run",
  make: badFile([JSON.parse(runFileText(run))]),
  read: async (bytes) => {
    const text = fileText(bytes);
    const opened = text === undefined ? undefined : openRunFile(text);
    if (!opened)
      return refused(runProblemInWords(words, { code: "not-a-run" }), { code: "not-a-run" });
    if (!opened.ok) return refused(runProblemInWords(words, opened.problem), opened.problem);
    const again = openRunFile(runFileText(opened.run));
    if (!again.ok)
      throw new Error(`A run that was taken does not open again: ${again.problem.code}`);
    return { taken: true };
  },
};

/** What a team handed in, read for the debrief. */
export const teamsWork: Reader = {
  name: "team's work",
  make: badFile([teamWork, design]),
  read: async (bytes) => {
    const text = fileText(bytes);
    const file = "a.json";
    if (text === undefined) {
      const problem = { code: "unreadable" } as const;
      return refused(toldInWords(words, { file, outcome: "refused", problem }), problem);
    }
    const opened = openTeamWork(text);
    if (opened.ok) return { taken: true };
    const { problem } = opened;
    return refused(toldInWords(words, { file, outcome: "refused", problem }), problem);
  },
};
