import { expect, it } from "vitest";
import { movedTo } from "./moved-to";

it("do up and down go through the rows and round their ends?", () => {
  expect(movedTo("ArrowDown", 0, 3)).toBe(1);
  expect(movedTo("ArrowDown", 2, 3)).toBe(0);
  expect(movedTo("ArrowUp", 2, 3)).toBe(1);
  expect(movedTo("ArrowUp", 0, 3)).toBe(2);
});

it("do the page keys stay within the list?", () => {
  expect(movedTo("PageDown", 2, 30)).toBe(12);
  expect(movedTo("PageDown", 25, 30)).toBe(29);
  expect(movedTo("PageUp", 4, 30)).toBe(0);
});

it("are other keys left to the field, and every key where there is nothing?", () => {
  for (const key of ["Home", "End", "ArrowLeft", "a"]) expect(movedTo(key, 1, 3)).toBeUndefined();
  expect(movedTo("ArrowDown", -1, 0)).toBeUndefined();
});
