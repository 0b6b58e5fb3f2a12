import { expect, it } from "vitest";
import { jsonPath } from "./json-path";

it("is the way to a value written as a person can follow it?", () => {
  expect(jsonPath([])).toBe("$");
  expect(jsonPath(["findings", 3, "workId"])).toBe("$.findings[3].workId");
});

it("does a key without end leave room for the rest of the sentence?", () => {
  const key = "k".repeat(60);
  expect(jsonPath([key, 0])).toBe(`$.${key}[0]`);
  expect(jsonPath([`${key}k`, 0])).toBe(`$.${key}\u2026[0]`);
});
