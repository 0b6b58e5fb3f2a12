import { expect, it } from "vitest";
import { differ } from "./differ";

it("do values differ by what they hold, and not by the order of their keys?", () => {
  expect(differ({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(false);
  expect(differ({ a: 1 }, { a: 2 })).toBe(true);
  expect(differ({ a: 1 }, { a: 1, b: 1 })).toBe(true);
  expect(differ(undefined, undefined)).toBe(false);
  expect(differ(undefined, null)).toBe(true);
});

it("does the order of a list tell?", () => {
  expect(differ([1, 2], [2, 1])).toBe(true);
  expect(differ([{ a: 1, b: 2 }], [{ b: 2, a: 1 }])).toBe(false);
});
