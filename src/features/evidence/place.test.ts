import { expect, it } from "vitest";
import { addressInRoom } from "../../evidence-view/room-address";
import { addressOfPart, partOf, parts, placeAt } from "./place";

it("does every part open at its own address?", () => {
  for (const part of parts) expect(placeAt(addressOfPart(part).slice(1))).toEqual({ page: part });
});

it("do one factor, one check and one work open at theirs?", () => {
  for (const [page, id] of [
    ["factor", "impartiality"],
    ["check", "there-in-time"],
    ["work", "krain-2005"],
  ] as const)
    expect(placeAt(addressInRoom(page, id).slice(1))).toEqual({ page, id });
});

it("does an address that means nothing lead nowhere, and say so?", () => {
  for (const location of [
    "/evidence/factor/luck",
    "/evidence/map/x",
    "/evidence/factors",
    "/evidence/%E0",
  ])
    expect(placeAt(location)).toEqual({ page: "nowhere" });
});

it("is the part marked that a page lies in?", () => {
  expect(partOf({ page: "work", id: "x" })).toBe("sources");
  expect(partOf({ page: "check", id: "x" })).toBe("checks");
  expect(partOf({ page: "factor", id: "commitment" })).toBe("factors");
  expect(partOf({ page: "nowhere" })).toBeUndefined();
});
