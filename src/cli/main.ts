import { readFile, writeFile } from "node:fs/promises";
import { isEvidenceCommand } from "./evidence-arguments";
import { runCli } from "./run-cli";
import { runEvidence } from "./run-evidence";

const args = process.argv.slice(2);
const run = isEvidenceCommand(args) ? runEvidence : runCli;

process.exitCode = await run(args, {
  readText: (file) => readFile(file, "utf8"),
  writeBytes: (file, bytes) => writeFile(file, bytes),
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  today: () => new Date().toISOString().slice(0, 10),
});
