// @ts-check
import { randomInt } from "node:crypto";
import { auditPackages } from "./audit.mjs";
import { readBadInputs } from "./bad-inputs/run.mjs";
import { requireBrowser } from "./browser.mjs";
import { installWhatIsMissing, root } from "./install.mjs";
import { natsServerForTests } from "./nats-server.mjs";
import { countTests, one } from "./tally.mjs";
import { run } from "./tools.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */

process.chdir(root);
const isDeep = process.argv.includes("--deep");
installWhatIsMissing();
process.env.CHROME_PATH = requireBrowser();

// Fetched when it is its turn: it needs a library, and nothing is installed when this file begins.
const secondEngine = async () => (await import("./firefox/run.mjs")).tryInFirefox();

/** @param {string[]} mode */
const unit = (mode) =>
  countTests(".cache/unit.json", "vitest", () =>
    run("vitest", [
      "run",
      ...mode,
      "--reporter=default",
      "--reporter=json",
      "--outputFile.json=.cache/unit.json",
    ]),
  );

/**
 * Commands side by side, each counted.
 * @param {Promise<boolean>[]} commands
 * @returns {Promise<Tally>}
 */
async function together(commands) {
  const outcomes = (await Promise.all(commands)).map(one);
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

let isBuilt = false;
async function build() {
  isBuilt = await run("vite", ["build", "--logLevel", "warn"]);
  return one(isBuilt);
}

async function buildPortable() {
  const isGood = await run("vite", ["build", "--mode", "portable", "--logLevel", "warn"]);
  isBuilt = isBuilt && isGood;
  return one(isGood);
}

/** @param {string[]} projects of the journeys' configuration */
async function journeys(projects) {
  if (!isBuilt) {
    console.log("Not run: there is no whole build to walk through.");
    return one(false);
  }
  return countTests(".cache/journeys.json", "playwright", () =>
    run("playwright", [
      "test",
      "--config=e2e/playwright.config.ts",
      ...projects.map((project) => `--project=${project}`),
    ]),
  );
}

/** What needs a real server; a machine of one's own may go without it, one that decides may not. */
async function liveRoom() {
  const isThere = (await natsServerForTests()) !== undefined;
  return isThere ? unit(["--mode", "live"]) : { passed: 0, failed: process.env.CI ? 1 : 0 };
}

/** @type {Record<string, () => Promise<Tally>>} */
const everyday = {
  "format and lint": async () =>
    one(
      await run("biome", [
        "ci",
        "--error-on-warnings",
        `--colors=${process.stdout.isTTY ? "force" : "off"}`,
      ]),
    ),
  "import directions, types, types of the pure rooms": async () =>
    together([
      run("depcruise", ["src"]),
      run("tsc", []),
      run("tsc", ["-p", "src/tsconfig.pure.json"]),
    ]),
  unit: () => unit([]),
  "live room": liveRoom,
  build,
  "portable build": buildPortable,
  journeys: () => journeys(["web", "portable"]),
};
/** @type {Record<string, () => Promise<Tally>>} */
const deep = {
  "long runs": () => unit(["--mode", "deep"]),
  "bad inputs": () => readBadInputs({ count: 1_000_000, seed: randomInt(2 ** 31) }),
  build,
  "long journeys": () => journeys(["long", "deep"]),
  "a second engine": async () => (isBuilt ? await secondEngine() : one(false)),
  "known weaknesses": () => auditPackages(),
};

/** @type {Tally} */
const total = { passed: 0, failed: 0 };
for (const [name, stage] of Object.entries(isDeep ? deep : everyday)) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const tally = await stage();
  total.passed += tally.passed;
  total.failed += tally.failed;
  const isCounted = tally.passed + tally.failed > 0;
  const good = isCounted ? "good" : "not tried, see above";
  const outcome = tally.failed === 0 ? good : `${tally.failed} failed`;
  console.log(`-- ${name}: ${outcome}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
