// @ts-check
import { writeFileSync } from "node:fs";
import { installWhatIsMissing, root } from "./install.mjs";
import { changeInWords, inWords } from "./mutation/caught.mjs";
import { rooms } from "./mutation/rooms.mjs";
import { home, tryRoom } from "./mutation/try-room.mjs";

process.chdir(root);
installWhatIsMissing();

/** Of a hundred changes, how many a test has to notice. */
const bar = 85;
/** Words of the rooms that are asked for; none is all of them. */
const asked = process.argv.slice(2);

/** @type {import("./mutation/caught.mjs").Caught[]} */
const tried = [];
for (const [room, files] of Object.entries(rooms)) {
  if (asked.length > 0 && !asked.some((word) => room.includes(word))) continue;
  console.log(`\n# ${room}`);
  const caught = await tryRoom(room, files);
  if (caught) tried.push(caught);
  else process.exitCode = 1;
}

const list = `${home}/survivors.txt`;
writeFileSync(list, tried.flatMap(({ survivors }) => survivors.map(changeInWords)).join("\n"));
const caught = tried.reduce((sum, room) => sum + room.caught, 0);
const all = tried.reduce((sum, room) => sum + room.all, 0);
for (const room of tried) console.log(inWords(room));
console.log(inWords({ room: "all", caught, all }));
console.log(`What no test noticed is listed in ${list}.`);
if (all === 0 || (caught * 100) / all < bar) process.exitCode = 1;
