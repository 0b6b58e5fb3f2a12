import { expect, it } from "vitest";
import { forgetRefused, keepRefused, refusedAnswer } from "./refused-answers";

it("is a refused answer kept for its own field, row and design alone, until it is mended?", () => {
  const long = "x".repeat(301);
  keepRefused("a", "host.fallback", undefined, long);
  keepRefused("a", "situation.sectors[].name", "s1", "y");
  expect(refusedAnswer("a", "host.fallback", undefined)).toBe(long);
  expect(refusedAnswer("b", "host.fallback", undefined)).toBeUndefined();
  expect(refusedAnswer("a", "situation.sectors[].name", "s2")).toBeUndefined();
  forgetRefused("a", "host.fallback", undefined);
  expect(refusedAnswer("a", "host.fallback", undefined)).toBeUndefined();
  expect(refusedAnswer("a", "situation.sectors[].name", "s1")).toBe("y");
});
