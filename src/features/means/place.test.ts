import { expect, it } from "vitest";
import { addressOfPart, partAt, parts } from "./place";

it("does every part open by its own address?", () => {
  for (const part of parts) expect(partAt(addressOfPart(part).slice(1))).toBe(part);
});

it("does an address without a part, or with an unknown one, open the first?", () => {
  expect(partAt("/means")).toBe("yardsticks");
  expect(partAt("/means/elsewhere?x=1")).toBe("yardsticks");
});
