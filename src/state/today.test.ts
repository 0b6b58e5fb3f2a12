import { expect, it } from "vitest";
import { today } from "./today";

it("is today the day on the reader's own calendar, with two digits a part?", () => {
  expect(today(new Date(2026, 2, 5, 23, 59))).toBe("2026-03-05");
  expect(today(new Date(2026, 10, 21, 0, 1))).toBe("2026-11-21");
});
