import { expect, it } from "vitest";
import { fileDueAfter, isFileDue } from "./file-due";

const listing = { id: "a", title: "A", savedAt: 1000, revision: 5, unfiledSince: 1000 };
const later = 1000 + fileDueAfter;

it("is a file due once changes have lain in the browser alone for days?", () => {
  expect(isFileDue(listing, later - 1)).toBe(false);
  expect(isFileDue(listing, later)).toBe(true);
  const { unfiledSince: _held, ...isFiled } = listing;
  expect(isFileDue(isFiled, later)).toBe(false);
});

it("is nobody reminded of a design that was only looked at?", () => {
  expect(isFileDue({ ...listing, revision: 2 }, later)).toBe(false);
});

it("does a clock that was put back by days hide nothing?", () => {
  expect(isFileDue({ ...listing, unfiledSince: later }, 0)).toBe(true);
  expect(isFileDue({ ...listing, unfiledSince: 5000 }, 0)).toBe(false);
});
