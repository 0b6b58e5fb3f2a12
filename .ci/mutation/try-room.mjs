// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { run } from "../tools.mjs";
import { caughtOf, changedSince, rangeOf, withFilesOf } from "./caught.mjs";
import { filesOf, sampleOf } from "./files.mjs";

/** @typedef {import("./caught.mjs").Report} Report */
/**
 * `first` tries a whole room and then what was not noticed with the slow tests, `changed` the files
 * that are not as they were when the room was tried, `again` what no test has noticed so far, with
 * the tests that stand beside the code, whether or not they seem to run it.
 * @typedef {object} How
 * @property {"first" | "changed" | "again"} mode
 * @property {boolean} [isQuick] without the slow tests
 * @property {number} [atOnce] how many at a time
 * @property {{ share: number, seed: number }} [sample] in the place of all files of a room
 */

/** Where reports are kept. */
export const home = ".cache/mutation";
const nameOf = (/** @type {string} */ room) => room.replace(/\W+/g, "-");
const pathOf = (/** @type {string} */ name) => `${home}/${name}.json`;

/**
 * @param {string} name
 * @returns {Report | undefined}
 */
const kept = (name) =>
  existsSync(pathOf(name)) ? JSON.parse(readFileSync(pathOf(name), "utf8")) : undefined;

/**
 * Changes code place by place, and runs tests after each change.
 * @param {string} name of the report
 * @param {readonly string[]} mutate files or places in them
 * @param {{ only?: readonly string[], without?: readonly string[], atOnce: number, isByTest: boolean }} how
 * @returns {Promise<Report | undefined>} nothing where it could not be done; what is printed says why
 */
async function pass(name, mutate, { only = [], without = [], atOnce, isByTest }) {
  const configFile = `${home}/${name}.config.json`;
  const fileName = `${home}/${name}.new.json`;
  mkdirSync(home, { recursive: true });
  writeFileSync(
    configFile,
    JSON.stringify({
      packageManager: "npm",
      testRunner: "vitest",
      vitest: { configFile: ".ci/mutation/tests.config.ts", related: false },
      plugins: ["@stryker-mutator/vitest-runner"],
      buildCommand: "node .ci/mutation/bundle-tests.mjs",
      coverageAnalysis: isByTest ? "perTest" : "off",
      // What runs once when a file is read can't be switched on and off between tests.
      ignoreStatic: isByTest,
      concurrency: atOnce,
      timeoutMS: 15_000,
      tempDirName: `${home}/sandbox-${name}`,
      reporters: ["json", "progress-append-only"],
      jsonReporter: { fileName },
      ignorePatterns: [".cache", "dist", "dist-portable", "dist-package", "docs", "e2e", "bundled"],
      mutate,
    }),
  );
  const env = { MUTATION_ONLY: JSON.stringify(only), MUTATION_WITHOUT: JSON.stringify(without) };
  const ended = await run("stryker", ["run", configFile], { env });
  return ended ? JSON.parse(readFileSync(fileName, "utf8")) : undefined;
}

/** What the passes over a room have said so far. */
export function soFar(/** @type {string} */ room) {
  const name = nameOf(room);
  const first = kept(name);
  return first && caughtOf(room, first, kept(`${name}-slow`), kept(`${name}-again`));
}

/**
 * Tries a room, keeps what came out of it, and says what all passes together have noticed.
 * @param {string} room
 * @param {{ files: string, beside: readonly string[], without: readonly string[] }} tried `without`:
 *   the tests that are slow for it; `beside`: those that stand nearest to it
 * @param {How} how
 * @returns {Promise<import("./caught.mjs").Caught | undefined>}
 */
export async function tryRoom(room, { files, beside, without }, how) {
  const name = nameOf(room);
  const atOnce = how.atOnce ?? availableParallelism();
  const isByTest = how.mode !== "again";
  const keep = (/** @type {string} */ as, /** @type {Report} */ report) => {
    const all = withFilesOf(kept(as), report);
    writeFileSync(pathOf(as), JSON.stringify(all));
  };
  if (isByTest) {
    const all = how.sample ? sampleOf(filesOf(files), how.sample) : filesOf(files);
    const before = how.mode === "changed" ? kept(name) : undefined;
    const wanted = before ? changedSince(before, all) : all;
    if (wanted.length > 0) {
      const report = await pass(name, wanted, { without, atOnce, isByTest });
      if (!report) return undefined;
      if (before) keep(name, report);
      else {
        const sample = how.sample && {
          ...how.sample,
          files: all.length,
          of: filesOf(files).length,
        };
        writeFileSync(pathOf(name), JSON.stringify({ ...report, sample }));
      }
    }
  }
  const survivors = soFar(room)?.survivors ?? [];
  if (survivors.length === 0 || (isByTest && how.isQuick)) return soFar(room);
  const places = survivors.map(rangeOf);
  const late = isByTest ? "slow" : "again";
  const tests = { only: isByTest ? without : beside };
  const report = await pass(`${name}-${late}`, places, { ...tests, atOnce, isByTest });
  if (!report) return undefined;
  keep(`${name}-${late}`, report);
  return soFar(room);
}
