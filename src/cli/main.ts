import { readFile, writeFile } from "node:fs/promises";
import { runCli } from "./run-cli";

process.exitCode = await runCli(process.argv.slice(2), {
  readText: (file) => readFile(file, "utf8"),
  writeBytes: (file, bytes) => writeFile(file, bytes),
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  today: () => new Date().toISOString().slice(0, 10),
});
