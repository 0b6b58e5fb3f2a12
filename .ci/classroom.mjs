// @ts-check
import { randomBytes } from "node:crypto";
import { networkInterfaces } from "node:os";
import { installWhatIsMissing, root } from "./install.mjs";
import { serveRoom } from "./serve-room.mjs";
import { run } from "./tools.mjs";

// What was named at the terminal is named from where the user stands, not from the repository.
const from = process.env.INIT_CWD ?? process.cwd();
installWhatIsMissing();
const { register } = await import("tsx/esm/api");
register();
const { runClassroom } = await import("../src/cli/classroom/run-classroom");

/** @param {import("../src/cli/classroom/lent").Site} site */
async function buildAndServe(site) {
  process.chdir(root);
  if (!(await run("vite", ["build", "--logLevel", "warn"])))
    throw new Error("The app could not be built; the message above says why.");
  return serveRoom(site);
}

process.chdir(from);
process.exitCode = await runClassroom(process.argv.slice(2), {
  platform: process.platform,
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  random: randomBytes,
  cards: networkInterfaces,
  serveSite: buildAndServe,
  interrupted: new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve(undefined));
  }),
});
process.exit();
