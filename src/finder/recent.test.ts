import { expect, it } from "vitest";
import { recentFrom, withUse } from "./recent";

it("is the latest use first, each thing named once, and no more kept than asked?", () => {
  const after = ["a", "b", "a", "c"].reduce<readonly string[]>(
    (all, id) => withUse(all, id, 2),
    [],
  );
  expect(after).toEqual(["c", "a"]);
  expect(withUse(["a", "b"], "b", 5)).toEqual(["b", "a"]);
});

it.each([
  ["nothing", null],
  ["no JSON", "{"],
  ["no list", '{"0":"a"}'],
])("does %s written down recall nothing?", (_, text) => {
  expect(recentFrom(text, 5)).toEqual([]);
});

it("is what is no name left out of what was written down?", () => {
  expect(recentFrom(`["a", 3, null, "${"x".repeat(300)}", "b", "c"]`, 2)).toEqual(["a", "b"]);
});
