import { expect, it } from "vitest";
import { inProject } from "../../../alternatives/project/as-option";
import { withLimit } from "../../../domain/author-changes";
import { blankDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { isAskedAlike, isReadAlike, usualAsked } from "./asked";

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

it("is an answer about the design as it is until something changes that a search reads?", () => {
  const { design } = given;
  const joined = inProject(design, { project: { id: "p", title: "P" }, place: 0 });
  expect(isReadAlike(design, { ...joined, about: { title: "Renamed" } })).toBe(true);
  expect(isReadAlike(design, withValue(design, "force.troopCeiling", 1))).toBe(false);
  expect(isReadAlike(design, withLimit(design, "force.troopCeiling", { most: 9 }))).toBe(false);
  expect(isReadAlike(design, blankDesign("c", "Blank"))).toBe(false);
});
