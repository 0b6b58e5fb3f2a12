import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { between } from "./marked-place.mjs";
import { roomsPicture } from "./rooms-picture.mjs";
import { nextBelow, roomsIn, roomsTable } from "./rooms-table.mjs";

const { forbidden } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");
const rows = roomsIn(forbidden);
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

test("are the rooms read from the rules as they stand there?", () => {
  const rowOf = (room: string) => rows.find((row) => row.room === room);
  expect(rowOf("domain")).toEqual({ room: "domain", rooms: [], packages: ["zod"] });
  expect(rowOf("engine")?.rooms).toEqual(["domain", "evidence", "precedents"]);
  expect(rowOf("features/*")?.rooms).toContain("workers");
  expect(rowOf("app")?.rooms).toContain("features/*");
});

test("is a room next below only where no other of its rooms leads to it?", () => {
  const row = (room: string, ...rooms: string[]) => ({ room, rooms, packages: [] });
  const below = nextBelow([row("a"), row("b", "a"), row("c", "a", "b"), row("d", "a")]);
  expect(Object.fromEntries(below)).toEqual({ a: [], b: ["a"], c: ["b"], d: ["a"] });
});

test("does the picture name every room once, within its own edges?", () => {
  const picture = roomsPicture(rows);
  const words = [...picture.matchAll(/<text [^>]*>([^<]+)</g)].map(([, words = ""]) => words);
  const shown = words.flatMap((line) => line.split(" · "));
  expect(shown.sort()).toEqual(rows.map(({ room }) => room).sort());
  const [, wide = "", high = ""] = /viewBox="0 0 (\d+) (\d+)"/.exec(picture) ?? [];
  const boxes = [
    ...picture.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
  ];
  expect(boxes.length).toBeGreaterThan(10);
  for (const [, x, y, width, height] of boxes) {
    expect(Number(x) + Number(width)).toBeLessThanOrEqual(Number(wide));
    expect(Number(y) + Number(height)).toBeLessThanOrEqual(Number(high));
  }
});

test("do picture and table of the documents show the rules of today (else: npm run rooms)?", () => {
  expect(read("docs/pictures/rooms.svg")).toBe(roomsPicture(rows));
  const [, table] = between(read("docs/architecture.md"), "rooms");
  expect(table.trim()).toBe(roomsTable(rows));
});
