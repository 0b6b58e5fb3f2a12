// @ts-check
import { nextBelow } from "./rooms-table.mjs";

/** @typedef {import("./rooms-table.mjs").Row} Row */
/**
 * Rooms that stand between the same rooms and are drawn as one box.
 * @typedef {{ rooms: readonly string[], below: readonly string[], level: number }} Group
 * @typedef {Group & { lines: readonly string[], x: number, y: number, width: number, height: number }} Box
 */

const width = 960;
const [margin, between, gap] = [24, 56, 28];
const [letter, lineHeight, pad] = [7.4, 18, 11];
const mostLetters = 74;
/** Where a box would like its middle, so that arrows stay clear of others; elsewhere in the middle. */
const lanes = [
  { of: /^(ui|i18n)$/, at: 800 },
  { of: /^(evidence|comment)-view$/, at: 540 },
  { of: /^field-view$/, at: 870 },
  { of: /-view$/, at: 800 },
  { of: /^workers$/, at: 350 },
  { of: /^importing\/(match|wording)$/, at: 110 },
  { of: /^importing\/compare$/, at: 300 },
  { of: /^(report\/(tables|xlsx)|cli)$/, at: 130 },
];
const ink = {
  ground: "#fdfcf9",
  box: "#e1eaf2",
  line: "#1d4f7a",
  text: "#1e1c19",
  arrow: "#575249",
};

/** @param {readonly Row[]} rows @returns {Group[]} */
function groupsOf(rows) {
  const below = nextBelow(rows);
  const above = (/** @type {string} */ room) =>
    rows.filter((row) => below.get(row.room)?.includes(room)).map((row) => row.room);
  /** @type {Map<string, number>} */
  const levels = new Map();
  /** @param {string} room @returns {number} the steps to a room that imports nothing of ours */
  const levelOf = (room) => {
    const known = levels.get(room);
    if (known !== undefined) return known;
    const level = 1 + Math.max(-1, ...(below.get(room) ?? []).map(levelOf));
    levels.set(room, level);
    return level;
  };
  /** @type {Map<string, string[]>} */
  const alike = new Map();
  for (const { room } of rows) {
    const place = JSON.stringify([below.get(room), above(room)]);
    alike.set(place, [...(alike.get(place) ?? []), room]);
  }
  return [...alike.values()].map((rooms) => {
    const [first = ""] = rooms;
    return { rooms, below: below.get(first) ?? [], level: levelOf(first) };
  });
}

/** @param {readonly string[]} rooms @returns {string[]} the lines of a box */
function linesOf(rooms) {
  /** @type {string[]} */
  const lines = [];
  for (const room of rooms) {
    const last = lines.at(-1);
    const longer = last === undefined ? room : `${last} · ${room}`;
    if (last === undefined || longer.length > mostLetters) lines.push(room);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** @param {readonly Group[]} groups @returns {{ boxes: Box[], height: number }} */
function placed(groups) {
  const levels = [...new Set(groups.map(({ level }) => level))].sort((a, b) => b - a);
  /** @type {Box[]} */
  const boxes = [];
  let y = margin;
  for (const level of levels) {
    const row = groups
      .filter((group) => group.level === level)
      .map((group) => {
        const lines = linesOf(group.rooms);
        const longest = Math.max(...lines.map((line) => line.length));
        const size = { width: longest * letter + 2 * pad, height: lines.length * lineHeight + pad };
        const wish = lanes.find(({ of }) => of.test(lines[0] ?? ""))?.at ?? width / 2;
        return { ...group, lines, wish, ...size };
      });
    let free = margin;
    for (const box of row.sort((one, other) => one.wish - other.wish)) {
      const x = Math.max(free, Math.min(box.wish - box.width / 2, width - margin - box.width));
      boxes.push({ ...box, x, y });
      free = x + box.width + gap;
    }
    y += Math.max(...row.map((box) => box.height)) + between;
  }
  return { boxes, height: y - between + margin };
}

/** @param {number} value */
const round = (value) => Math.round(value * 10) / 10;

/** @param {Box} from @param {Box} to @param {number} share 0 to 1, where on the lower edge it begins */
function arrow(from, to, share) {
  const [x1, y1] = [from.x + from.width * share, from.y + from.height];
  const middle = to.x + to.width / 2;
  const x2 = Math.min(to.x + to.width - pad, Math.max(to.x + pad, (x1 + middle) / 2));
  const y2 = to.y - 2;
  const bend = Math.min(60, (y2 - y1) / 2);
  const points = [x1, y1, x1, y1 + bend, x2, y2 - bend, x2, y2].map(round);
  const [ax, ay, bx, by, cx, cy, dx, dy] = points;
  return `<path d="M${ax} ${ay}C${bx} ${by} ${cx} ${cy} ${dx} ${dy}"/>`;
}

/** @param {Box} box */
function drawn({ lines, x, y, width: wide, height }) {
  const middle = round(x + wide / 2);
  const texts = lines.map(
    (line, at) =>
      `<text x="${middle}" y="${round(y + pad / 2 + (at + 0.75) * lineHeight)}">${line}</text>`,
  );
  return `<rect x="${round(x)}" y="${y}" width="${round(wide)}" height="${height}" rx="4"/>${texts.join("")}`;
}

/**
 * The rooms as a picture: each box above those it may import, an arrow to the nearest of them.
 * @param {readonly Row[]} rows
 * @returns {string} SVG
 */
export function roomsPicture(rows) {
  const { boxes, height } = placed(groupsOf(rows));
  const holding = (/** @type {string} */ room) => boxes.find(({ rooms }) => rooms.includes(room));
  const arrows = boxes.flatMap((box) => {
    const targets = [...new Set(box.below.map(holding))].filter((to) => to !== undefined);
    const inOrder = targets.sort((a, b) => a.x + a.width / 2 - b.x - b.width / 2);
    return inOrder.map((to, at) => arrow(box, to, (at + 1) / (inOrder.length + 1)));
  });
  const says = boxes.map(
    ({ rooms, below }) => `${rooms.join(", ")}: ${below.join(", ") || "nothing of ours"}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title says">
<title id="title">Rooms of the source and what each may import</title>
<desc id="says">${says.join("; ")}.</desc>
<defs><marker id="tip" markerWidth="8" markerHeight="8" refX="6" refY="4" orient="auto"><path d="M0 1L7 4L0 7Z" fill="${ink.arrow}"/></marker></defs>
<rect width="${width}" height="${height}" fill="${ink.ground}"/>
<g fill="none" stroke="${ink.arrow}" stroke-width="1.1" marker-end="none">${arrows.map((path) => path.replace("/>", ' marker-end="url(#tip)"/>')).join("\n")}</g>
<g fill="${ink.box}" stroke="${ink.line}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="12" text-anchor="middle">
${boxes.map(drawn).join("\n").replaceAll("<text ", `<text fill="${ink.text}" stroke="none" `)}
</g>
</svg>
`;
}
