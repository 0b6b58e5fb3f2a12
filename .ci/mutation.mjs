// @ts-check
import { parseArgs } from "node:util";
import { installWhatIsMissing, root } from "./install.mjs";
import { inWords } from "./mutation/caught.mjs";
import { writeList } from "./mutation/list.mjs";
import { rooms } from "./mutation/rooms.mjs";
import { soFar, tryRoom } from "./mutation/try-room.mjs";

process.chdir(root);
installWhatIsMissing();

/** Of a hundred changes, how many a test has to notice. */
const bar = 85;
const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: "boolean" },
    again: { type: "boolean" },
    quick: { type: "boolean" },
    list: { type: "boolean" },
    "at-once": { type: "string" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
/** @type {import("./mutation/try-room.mjs").How} */
const how = {
  mode: values.again ? "again" : values.changed ? "changed" : "first",
  isQuick: values.quick ?? false,
  ...(values["at-once"] ? { atOnce: Number(values["at-once"]) } : {}),
  ...(values.sample ? { sample: { share: Number(values.sample), seed: Number(values.seed) } } : {}),
};

/** @type {import("./mutation/caught.mjs").Caught[]} */
const tried = [];
for (const [room, parts] of Object.entries(rooms)) {
  // Words of the rooms that are asked for; none is all of them.
  if (asked.length > 0 && !asked.some((word) => room.includes(word))) continue;
  if (!values.list) console.log(`\n# ${room}`);
  const caught = values.list ? soFar(room) : await tryRoom(room, parts, how);
  if (caught) tried.push(caught);
  else process.exitCode = 1;
}

const caught = tried.reduce((sum, room) => sum + room.caught, 0);
const all = tried.reduce((sum, room) => sum + room.all, 0);
for (const room of tried) console.log(inWords(room));
console.log(inWords({ room: "all", caught, all }));
if (values.list) writeList(tried);
if (all === 0 || (caught * 100) / all < bar) process.exitCode = 1;
