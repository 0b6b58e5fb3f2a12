// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { run } from "../tools.mjs";
import { caughtOf, rangeOf } from "./caught.mjs";

/** @typedef {import("./caught.mjs").Report} Report */

/** Where reports are kept. */
export const home = ".cache/mutation";

const notChanged = ["!src/**/*.{test,deep}.ts", "!src/**/{cases,data,saved,vocabulary}/**"];

/**
 * Changes code place by place, and runs tests after each change.
 * @param {string} name of the report
 * @param {readonly string[]} mutate files or places in them
 * @param {Record<string, string>} env which tests
 * @returns {Promise<Report | undefined>} nothing where it could not be done; what is printed says why
 */
async function pass(name, mutate, env) {
  const configFile = `${home}/${name}.config.json`;
  const fileName = `${home}/${name}.json`;
  mkdirSync(home, { recursive: true });
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
      jsonReporter: { fileName },
      ignorePatterns: [".cache", "dist", "dist-portable", "dist-package", "docs", "e2e", "bundled"],
      mutate: [...mutate, ...notChanged],
    }),
  );
  const ended = await run("stryker", ["run", configFile], { env });
  return ended ? JSON.parse(readFileSync(fileName, "utf8")) : undefined;
}

/**
 * Tries a room with the quick tests, and what these do not notice with the slow ones.
 * @param {string} room
 * @param {{ files: string, without: readonly string[] }} tried `without`: the tests that are slow for it
 * @returns {Promise<import("./caught.mjs").Caught | undefined>}
 */
export async function tryRoom(room, { files, without }) {
  const name = room.replace(/\W+/g, "-");
  const first = await pass(name, [files], { MUTATION_WITHOUT: JSON.stringify(without) });
  if (!first) return undefined;
  const { survivors } = caughtOf(room, first);
  if (survivors.length === 0) return caughtOf(room, first);
  const places = survivors.map(rangeOf);
  const second = await pass(`${name}-slow`, places, { MUTATION_ONLY: JSON.stringify(without) });
  return second && caughtOf(room, first, second);
}
