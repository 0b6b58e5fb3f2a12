import { readFile, writeFile } from "node:fs/promises";
import { isCompareCommand } from "./compare-arguments";
import { isDraftCommand } from "./draft-arguments";
import { isEvidenceCommand } from "./evidence-arguments";
import { isExerciseCommand } from "./exercise-arguments";
import { isExploreCommand } from "./explore-arguments";
import { isLeastCommand } from "./least-arguments";
import { isOptionsCommand } from "./options-arguments";
import { isPrecedentsCommand } from "./precedents-arguments";
import { isReadCommand } from "./read-arguments";
import { runCli } from "./run-cli";
import { runCompare } from "./run-compare";
import { runDraft } from "./run-draft";
import { runEvidence } from "./run-evidence";
import { runExercise } from "./run-exercise";
import { runExplore } from "./run-explore";
import { runLeast } from "./run-least";
import { runOptions } from "./run-options";
import { runPrecedents } from "./run-precedents";
import { runRead } from "./run-read";
import { runStress } from "./run-stress";
import { isStressCommand } from "./stress-arguments";

const args = process.argv.slice(2);
const terminal = {
  readBytes: async (file: string) => new Uint8Array(await readFile(file)),
  writeBytes: (file: string, bytes: Uint8Array) => writeFile(file, bytes),
  out: (text: string) => process.stdout.write(text),
  err: (line: string) => process.stderr.write(`${line}\n`),
  today: () => new Date().toISOString().slice(0, 10),
};

function run() {
  if (isCompareCommand(args)) return runCompare(args, terminal);
  if (isDraftCommand(args)) return runDraft(args, terminal);
  if (isLeastCommand(args)) return runLeast(args, terminal);
  if (isOptionsCommand(args)) return runOptions(args, terminal);
  if (isExerciseCommand(args)) return runExercise(args, terminal);
  if (isExploreCommand(args)) return runExplore(args, terminal);
  if (isPrecedentsCommand(args)) return runPrecedents(args, terminal);
  if (isReadCommand(args)) return runRead(args, terminal);
  if (isStressCommand(args)) return runStress(args, terminal);
  return isEvidenceCommand(args) ? runEvidence(args, terminal) : runCli(args, terminal);
}

process.exitCode = await run();
