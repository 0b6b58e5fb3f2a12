// @ts-check
import { readdirSync, readFileSync } from "node:fs";

const notChanged = /\.(test|deep)\.ts$|\/(cases|data|saved|vocabulary)\//;

/**
 * The files of a room that are changed to see whether a test notices.
 * @param {string} pattern with `**` for any folders, `*` for any name and `{a,b}` for either
 * @returns {string[]} in the order of the alphabet
 */
export function filesOf(pattern) {
  const named = new RegExp(
    `^${pattern
      .replace(/[.]/g, "\\.")
      .replace(/\{([^}]*)\}/g, (_, either) => `(${either.replaceAll(",", "|")})`)
      .replace(/\*\*\/|\*/g, (sign) => (sign === "*" ? "[^/]*" : "(.*/)?"))}$`,
  );
  const folder = pattern.slice(0, pattern.search(/\/[^/]*[*{]/));
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((file) => named.test(file) && !notChanged.test(file))
    .sort();
}

/**
 * Whole files in an order that the seed alone decides, until they hold the asked share of all lines.
 * @param {readonly string[]} files
 * @param {{ share: number, seed: number }} asked share in per cent
 * @param {(file: string) => string} [read]
 * @returns {string[]} in the order of the alphabet
 */
export function sampleOf(files, { share, seed }, read = (file) => readFileSync(file, "utf8")) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  next();
  const lines = files.map((file) => read(file).split("\n").length);
  const wanted = (lines.reduce((sum, each) => sum + each, 0) * share) / 100;
  const drawn = files.map((file, at) => ({ file, lines: lines[at] ?? 0, lot: next() }));
  drawn.sort((a, b) => a.lot - b.lot);
  let held = 0;
  const taken = drawn.filter((each) => {
    const isWanted = held < wanted;
    if (isWanted) held += each.lines;
    return isWanted;
  });
  return taken.map(({ file }) => file).sort();
}
