import { expect, it } from "vitest";
import { filesOf, sampleOf } from "./files.mjs";
import { rooms } from "./rooms.mjs";

it("finds the files of a room, and neither tests nor records", () => {
  const votes = filesOf("src/domain/votes/**/*.ts");
  expect(votes).toContain("src/domain/votes/tally.ts");
  expect(votes.filter((file) => /test|cases/.test(file))).toEqual([]);
  expect(filesOf("src/domain/*.ts")).toContain("src/domain/design.ts");
  expect(filesOf("src/domain/*.ts").filter((file) => file.includes("/votes/"))).toEqual([]);
  const checks = filesOf("src/engine/checks/{troop-quantity,commitment}/**/*.ts");
  expect(new Set(checks.map((file) => file.split("/")[3]))).toEqual(
    new Set(["commitment", "troop-quantity"]),
  );
});

it("has each file of the three rooms in one room, and only one", () => {
  const all = ["domain", "evidence", "engine"].flatMap((room) => filesOf(`src/${room}/**/*.ts`));
  const held = Object.values(rooms).flatMap(({ files }) => filesOf(files));
  expect(held.sort()).toEqual(all.sort());
});

it("draws the same files for a seed, others for another, until the share is reached", () => {
  const files = Array.from({ length: 30 }, (_, at) => `${at}.ts`);
  const draw = (share: number, seed: number) => sampleOf(files, { share, seed }, () => "a\nb");
  expect(draw(30, 1)).toHaveLength(9);
  expect(draw(30, 1)).toEqual(draw(30, 1));
  expect(draw(30, 2)).not.toEqual(draw(30, 1));
  expect(draw(100, 1)).toEqual([...files].sort());
});
