// @ts-check
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { installWhatIsMissing, root } from "./install.mjs";

/** @typedef {import("./bench-figure.mjs").Reading} Reading */

process.chdir(root);
const { values: asked } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
if (asked.json) {
  console.log = console.error;
}
installWhatIsMissing();
const { register } = await import("tsx/esm/api");
register();
// These need libraries, and nothing is installed when this file begins.
const { builtAlready, buildOnce } = await import("./built-page.mjs");
const { benchFigures } = await import("./bench-figures.mjs");
const { barInWords } = await import("./bench-figure.mjs");
const { withFigures, withMachine } = await import("./bench-table.mjs");
const { thisMachine } = await import("./bench-machine.mjs");

const figures = await benchFigures();
const chosen = figures.filter(({ key }) => !asked.only || key === asked.only);
if (chosen.length === 0) {
  console.error(`No figure is called ${asked.only}. There are: ${figures.map((f) => f.key)}.`);
  process.exit(1);
}

/**
 * One figure measured by a program of its own, so that none finds the memory, the compiled code or
 * the waiting work of another.
 * @param {string} key
 * @returns {Promise<Record<string, Reading>>} nothing where there is nothing to measure
 */
async function measuredApart(key) {
  const child = spawn(process.execPath, [".ci/bench.mjs", "--json", "--only", key], {
    env: { ...process.env, ...builtAlready },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await text(child.stdout);
  if (!said) {
    throw new Error(`${key} could not be measured; the message above says why.`);
  }
  return JSON.parse(said);
}

/** @type {Record<string, Reading>} */
const readings = {};
const [single, ...others] = asked.list ? [] : chosen;
if (single && others.length === 0) {
  const reading = await single.measure();
  if (reading) {
    readings[single.key] = reading;
  }
} else if (single) {
  await buildOnce();
  for (const { key } of chosen) {
    Object.assign(readings, await measuredApart(key));
  }
}
if (asked.markdown) {
  const path = join(root, "docs", "performance.md");
  const day = new Date().toLocaleDateString("en-GB", { dateStyle: "long" });
  const made = withFigures(readFileSync(path, "utf8"), figures, readings, day);
  const isMeasured = Object.keys(readings).length > 0;
  writeFileSync(path, isMeasured ? withMachine(made, `${day}: ${thisMachine()}`) : made);
  console.log("docs/performance.md holds the table of figures now.");
}
if (asked.list) {
  console.table(Object.fromEntries(chosen.map(({ key, about }) => [key, barInWords(about)])));
} else if (asked.json) {
  process.stdout.write(`${JSON.stringify(readings)}\n`);
} else {
  console.table(readings);
}
const areAllGood = Object.values(readings).every(({ ok }) => ok);
process.exit(areAllGood ? 0 : 1);
