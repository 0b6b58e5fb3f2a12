import { expect, it } from "vitest";
import { templateDesign } from "../cases/report-of";
import { englishWords as words } from "./cases/papers-of";
import { answerInWords, looseValue } from "./loose-value";

const design = templateDesign("example");

it("is a value out of a file told as its field says it, whatever the file holds?", () => {
  expect(looseValue(words, design, "force.troopCeiling", 7000)).toBe("7,000 people");
  expect(looseValue(words, design, "commitment.reserve", false)).toBe("No");
  expect(looseValue(words, design, "force.troopCeiling", "many")).toBe("many");
  expect(looseValue(words, design, "no.such-field", { a: 1 })).toBe('{"a":1}');
  expect(looseValue(words, design, "purpose.tasks[].tier", "first")).toBe("first");
});

it("is an answer of the design told too, a list by the names of its rows?", () => {
  expect(answerInWords(words, design, "situation.sectors")).not.toMatch(/^\d+ sectors$/);
  expect(answerInWords(words, design, "force.aviation")).toBeTruthy();
});
