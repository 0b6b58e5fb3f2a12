// @ts-check
import { readFileSync, writeFileSync } from "node:fs";
import { kindOf, kinds, originalOf } from "./kinds.mjs";

/** @typedef {import("./caught.mjs").Caught} Caught */

const aboutIt = "docs/mutation.md";
const theList = "docs/mutation-survivors.md";
const lookedAt = JSON.parse(readFileSync(new URL("./looked-at.json", import.meta.url), "utf8"));

const share = (/** @type {number} */ part, /** @type {number} */ all) =>
  all === 0 ? "–" : ((part * 100) / all).toFixed(1);
/** @param {readonly (readonly (string | number)[])[]} rows the first is the head */
const table = ([head = [], ...rows]) =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const nameOf = (/** @type {Caught} */ { room, sample }) =>
  sample ? `${room} (sample: ${sample.files} of ${sample.of} files)` : room;

/**
 * How many changes of each room were tried and noticed, and how many of those left no test runs.
 * @param {readonly Caught[]} rooms
 */
export function tableOfRooms(rooms) {
  const row = (/** @type {string} */ name, /** @type {readonly Caught[]} */ of) => {
    const [all, caught] = [of, of].map((each, at) =>
      each.reduce((sum, room) => sum + (at === 0 ? room.all : room.caught), 0),
    );
    const left = of.flatMap(({ survivors }) => survivors);
    const untried = left.filter(({ change }) => change.status === "NoCoverage").length;
    return [
      name,
      all ?? 0,
      caught ?? 0,
      share(caught ?? 0, all ?? 0),
      left.length - untried,
      untried,
    ];
  };
  return table([
    ["room", "changes", "noticed", "of a hundred", "not noticed", "run by no test"],
    ...rooms.map((room) => row(nameOf(room), [room])),
    row("all", rooms),
  ]);
}

/**
 * How many of those that no test noticed are of each kind.
 * @param {readonly Caught[]} rooms
 */
export function tableOfKinds(rooms) {
  const left = rooms.flatMap(({ survivors }) => survivors.map((tried) => kindOf(tried, lookedAt)));
  return table([
    ["kind", "count"],
    ...Object.entries(kinds).map(([kind, reason]) => [
      `\`${kind}\`: ${reason}`,
      left.filter((each) => each === kind).length,
    ]),
  ]);
}

const code = (/** @type {string} */ text) => `\`\`${text.replace(/\s+/g, " ").slice(0, 90)}\`\``;

/**
 * Everything that no test noticed, file by file: line, kind, what stood there and what was put there.
 * @param {readonly Caught[]} rooms
 */
export function listOfSurvivors(rooms) {
  const byFile = new Map();
  for (const tried of rooms.flatMap(({ survivors }) => survivors)) {
    const { line } = tried.change.location.start;
    const was = code(originalOf(tried));
    const said = `- ${line} ${kindOf(tried, lookedAt)}: ${was} → ${code(tried.change.replacement ?? "")}`;
    byFile.set(tried.file, [...(byFile.get(tried.file) ?? []), { line, said }]);
  }
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, lines]) => {
      lines.sort(
        (/** @type {{line: number}} */ a, /** @type {{line: number}} */ b) => a.line - b.line,
      );
      return `## ${file}\n\n${lines.map((/** @type {{said: string}} */ { said }) => said).join("\n")}\n`;
    })
    .join("\n");
}

/** Puts a text between two marks of a page. */
const between = (
  /** @type {string} */ page,
  /** @type {string} */ mark,
  /** @type {string} */ text,
) =>
  page.replace(
    new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(\\n<!-- end -->)`),
    (_, begin, end) => `${begin}\n${text}\n${end}`,
  );

/** Writes both tables and the list from the kept reports. */
export function writeList(/** @type {readonly Caught[]} */ rooms) {
  const page = readFileSync(aboutIt, "utf8");
  writeFileSync(
    aboutIt,
    between(between(page, "rooms", tableOfRooms(rooms)), "kinds", tableOfKinds(rooms)),
  );
  const head =
    "# What no test noticed\n\nWritten by `npm run test:mutation -- --list`; [mutation.md](mutation.md) says what the kinds are.\n";
  writeFileSync(theList, `${head}\n${listOfSurvivors(rooms)}`);
}
