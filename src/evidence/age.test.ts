import { expect, it } from "vitest";
import { isOld } from "./age";

it("is a base old only once eighteen months have passed?", () => {
  expect(isOld("2026-11-21", "2026-11-21")).toBe(false);
  expect(isOld("2026-11-21", "2028-05-20")).toBe(false);
  expect(isOld("2026-11-21", "2028-05-21")).toBe(false);
  expect(isOld("2026-11-21", "2028-05-22")).toBe(true);
  expect(isOld("2026-11-21", "2028-06-01")).toBe(true);
});

it("is a clock that stands before the review no reason to warn?", () => {
  expect(isOld("2026-11-21", "2020-01-01")).toBe(false);
});

it("does the turn of the year count no months twice?", () => {
  expect(isOld("2025-12-31", "2027-06-30")).toBe(false);
  expect(isOld("2025-12-31", "2027-07-01")).toBe(true);
});
