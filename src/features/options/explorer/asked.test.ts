import { expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import { isAskedAlike, usualAsked } from "./asked";

const given = {
  design: blankDesign("b", "Blank"),
  precedents: [],
  measures: ["cost", "uniformed"],
  most: 300_000,
  seed: 1,
} as const;

it("is an answer to the same question told from one to another?", () => {
  expect(isAskedAlike(given, usualAsked)).toBe(true);
  expect(isAskedAlike(given, { ...usualAsked, seed: 2 })).toBe(false);
  expect(isAskedAlike(given, { ...usualAsked, most: 10 })).toBe(false);
  expect(isAskedAlike(given, { ...usualAsked, measures: ["cost"] })).toBe(false);
});

it("does a number that is being typed leave the answer as it is?", () => {
  expect(isAskedAlike(given, { ...usualAsked, seed: undefined, most: undefined })).toBe(true);
});
