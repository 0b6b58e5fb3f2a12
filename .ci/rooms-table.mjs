// @ts-check

/** A rule of .dependency-cruiser.cjs, as far as it is read here. @typedef {{ name: string, comment: string }} Rule */
/**
 * A folder under src/ with what it may import: rooms by name, npm packages by name.
 * @typedef {{ room: string, rooms: readonly string[], packages: readonly string[] }} Row
 */

/** @param {string} room as the rules write it, features by a pattern */
const named = (room) => room.replace("[^/]+", "*");

/** @param {string} list @param {string} none */
const listed = (list, none) => (list === none ? [] : list.split(", ").map(named));

/**
 * The rooms in the order of the table from which the linter's rules are made, read from the rules.
 * @param {readonly Rule[]} rules
 * @returns {Row[]}
 */
export function roomsIn(rules) {
  const ofCode = rules.filter(({ name }) => !name.endsWith("-tests"));
  /** @type {Map<string, readonly string[]>} */
  const packages = new Map();
  for (const { name, comment } of ofCode) {
    const [, room, list] = /^(\S+) may use only: (.+)\.$/.exec(comment) ?? [];
    if (name.startsWith("packages-of-") && room && list)
      packages.set(room, listed(list, "no package"));
  }
  return ofCode.flatMap(({ name, comment }) => {
    const [, room, list] = /^(\S+) may import only: (.+)\.$/.exec(comment) ?? [];
    if (!name.startsWith("rooms-of-") || !room || !list) return [];
    const rooms = listed(list, "nothing of ours").filter((other) => other !== named(room));
    return [{ room: named(room), rooms, packages: packages.get(room) ?? [] }];
  });
}

/**
 * The rooms that stand next below a room: those it may import and that none of its others leads to.
 * @param {readonly Row[]} rows
 * @returns {Map<string, readonly string[]>} by room
 */
export function nextBelow(rows) {
  const byRoom = new Map(rows.map((row) => [row.room, row.rooms]));
  /** @type {Map<string, Set<string>>} */
  const reach = new Map();
  /** @param {string} room @returns {Set<string>} all that can be reached from it */
  const reachOf = (room) => {
    const known = reach.get(room);
    if (known) return known;
    const own = byRoom.get(room) ?? [];
    const all = new Set([...own, ...own.flatMap((other) => [...reachOf(other)])]);
    reach.set(room, all);
    return all;
  };
  return new Map(
    rows.map(({ room, rooms }) => [
      room,
      rooms.filter((other) => !rooms.some((via) => via !== other && reachOf(via).has(other))),
    ]),
  );
}

/** @param {readonly string[]} names @param {string} none */
const cell = (names, none) => names.map((name) => `\`${name}\``).join(", ") || none;

/**
 * The table of a document: one row a room, as it may import.
 * @param {readonly Row[]} rows
 */
export function roomsTable(rows) {
  const lines = rows.map(
    ({ room, rooms, packages }) =>
      `| \`${room}\` | ${cell(rooms, "nothing of ours")} | ${cell(packages, "none")} |`,
  );
  return ["| Room | May import of ours | npm packages |", "| --- | --- | --- |", ...lines].join(
    "\n",
  );
}
