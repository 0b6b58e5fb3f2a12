// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { installWhatIsMissing, root } from "./install.mjs";
import { caughtOf, inWords, survivorsOf } from "./mutation/caught.mjs";
import { rooms } from "./mutation/rooms.mjs";
import { run } from "./tools.mjs";

process.chdir(root);
installWhatIsMissing();

/** Of a hundred changes, how many a test has to notice. */
const bar = 85;
const home = ".cache/mutation";
const asked = process.argv.slice(2);
mkdirSync(home, { recursive: true });

/** @type {import("./mutation/caught.mjs").Caught[]} */
const tried = [];
/** @type {string[]} */
const survivors = [];
for (const [room, { files, without }] of Object.entries(rooms)) {
  if (asked.length > 0 && !asked.some((word) => room.includes(word))) continue;
  const name = room.replace(/\W+/g, "-");
  const configFile = `${home}/${name}.config.json`;
  const reportFile = `${home}/${name}.json`;
  writeFileSync(
    configFile,
    JSON.stringify({
      packageManager: "npm",
      testRunner: "vitest",
      vitest: { configFile: ".ci/mutation/tests.config.ts", related: false },
      plugins: ["@stryker-mutator/vitest-runner"],
      buildCommand: "node .ci/mutation/bundle-tests.mjs",
      coverageAnalysis: "perTest",
      // What runs once when a file is read can't be switched on and off between tests.
      ignoreStatic: true,
      concurrency: availableParallelism(),
      timeoutMS: 6000,
      tempDirName: `${home}/sandbox`,
      reporters: ["json", "progress-append-only"],
      jsonReporter: { fileName: reportFile },
      ignorePatterns: [".cache", "dist", "dist-portable", "dist-package", "docs", "e2e", "bundled"],
      mutate: [files, "!src/**/*.{test,deep}.ts", "!src/**/{cases,data,saved,vocabulary}/**"],
    }),
  );
  console.log(`\n# ${room}`);
  const ended = await run("stryker", ["run", configFile], {
    env: { MUTATION_WITHOUT: JSON.stringify(without) },
  });
  if (!ended) process.exitCode = 1;
  else {
    const report = JSON.parse(readFileSync(reportFile, "utf8"));
    tried.push(caughtOf(room, report));
    survivors.push(...survivorsOf(report));
  }
}

writeFileSync(`${home}/survivors.txt`, `${survivors.join("\n")}\n`);
const whole = tried.reduce(
  (sum, { caught, all }) => ({ room: "all", caught: sum.caught + caught, all: sum.all + all }),
  { room: "all", caught: 0, all: 0 },
);
for (const line of [...tried, whole]) console.log(inWords(line));
console.log(`What no test noticed is listed in ${home}/survivors.txt.`);
if (whole.all === 0 || (whole.caught * 100) / whole.all < bar) process.exitCode = 1;
