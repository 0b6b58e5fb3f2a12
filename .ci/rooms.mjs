// @ts-check
// Draws the rooms and writes their table from the linter's rules: `npm run rooms`.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./install.mjs";
import { between } from "./marked-place.mjs";
import { roomsPicture } from "./rooms-picture.mjs";
import { roomsIn, roomsTable } from "./rooms-table.mjs";

const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const rows = roomsIn(forbidden);
writeFileSync(join(root, "docs", "pictures", "rooms.svg"), roomsPicture(rows));
const path = join(root, "docs", "architecture.md");
const [before, , after] = between(readFileSync(path, "utf8"), "rooms");
writeFileSync(path, `${before}\n${roomsTable(rows)}\n${after}`);
console.log(`docs/architecture.md and docs/pictures/rooms.svg show ${rows.length} rooms.`);
