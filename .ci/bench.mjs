// @ts-check
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installWhatIsMissing, root } from "./install.mjs";

/**
 * What a figure's module measured. `bar` is the number that it has to keep to (null where it is
 * only reported), and `ok` says whether it does, whichever direction is good.
 * @typedef {{ value: number, unit: string, bar: number | null, ok: boolean }} Reading
 * @typedef {{ key: string, measure: () => Promise<Reading | null> }} Figure
 *   null where there is nothing to measure yet
 */

process.chdir(root);
const { values: asked } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string" } },
});
if (asked.json) {
  console.log = console.error;
}
installWhatIsMissing();
const { register } = await import("tsx/esm/api");
register();

const folder = join(root, ".ci", "bench");
const files = readdirSync(folder).filter((name) => /\.(ts|mjs)$/.test(name));
/** @type {Figure[]} */
const figures = await Promise.all(files.sort().map((name) => import(`./bench/${name}`)));
const chosen = figures.filter(({ key }) => !asked.only || key === asked.only);
if (chosen.length === 0) {
  console.error(`No figure is called ${asked.only}. There are: ${figures.map((f) => f.key)}.`);
  process.exit(1);
}

/** @type {Record<string, Reading>} */
const readings = {};
for (const { key, measure } of chosen) {
  const reading = await measure();
  if (reading) {
    readings[key] = reading;
  }
}
if (asked.json) {
  process.stdout.write(`${JSON.stringify(readings)}\n`);
} else {
  console.table(readings);
}
const areAllGood = Object.values(readings).every(({ ok }) => ok);
process.exit(areAllGood ? 0 : 1);
