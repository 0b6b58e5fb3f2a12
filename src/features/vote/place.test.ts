import { expect, it } from "vitest";
import { addressOfPart, partAt, parts } from "./place";

it("does the address of each part lead to it, and any other to the first?", () => {
  for (const part of parts) expect(partAt(addressOfPart(part).slice(1))).toBe(part);
  expect(partAt("/vote/ballot?x=1")).toBe("ballot");
  expect(partAt("/vote/gone")).toBe("round");
});
