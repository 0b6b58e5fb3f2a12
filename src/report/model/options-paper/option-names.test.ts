import { expect, it } from "vitest";
import { compareOptions } from "../../../alternatives/compare/compare-options";
import { asDecided, larger, noMission, records, paperWords as words } from "./cases/paper-of";
import { optionNames } from "./option-names";

const namesOf = (...designs: (typeof asDecided)[]) =>
  optionNames(words, compareOptions({ designs, base: 0, records }).options);

it("are options counted past what they are held against?", () => {
  const labels = namesOf(asDecided, noMission, larger).map(({ label }) => label);
  expect(labels).toEqual(["Option 1", "Baseline", "Option 2"]);
});

it("are several baselines told apart?", () => {
  const other = { ...noMission, id: "other" };
  expect(namesOf(noMission, other).map(({ label }) => label)).toEqual(["Baseline 1", "Baseline 2"]);
});

it("is a long title whole over its part and cut short over a column?", () => {
  const title = "An operation with a name that goes on and on for longer than a column";
  const [name] = namesOf({ ...asDecided, about: { title } }, larger);
  expect(name?.full).toBe(`Option 1: ${title}`);
  expect(name?.head).toMatch(/^Option 1: An operation.*…$/);
});
