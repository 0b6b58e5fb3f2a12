import { expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../cases/case";
import { populationAtRisk } from "./population-at-risk";

const people = (values: Case["design"]) => populationAtRisk(plainDesign(designOf(values)));

it("does the sum of the sectors come before the number for the whole?", () => {
  const sectors = [{ population: 200_000 }, { population: 300_000 }];
  expect(people({ "situation.sectors": sectors, "situation.populationAtRisk": 9 })).toBe(500_000);
});

it("is a sum with a gap in it left alone?", () => {
  const gap: Case["design"] = { "situation.sectors": [{ population: 200_000 }, { name: "South" }] };
  expect(people({ ...gap, "situation.populationAtRisk": 900_000 })).toBe(900_000);
  expect(people(gap)).toEqual(["situation.sectors[].population"]);
});

it("does a sum of nobody give way to the number for the whole?", () => {
  const empty = { "situation.sectors": [{ population: 0 }] };
  expect(people({ ...empty, "situation.populationAtRisk": 900_000 })).toBe(900_000);
  expect(people(empty)).toEqual(["situation.populationAtRisk"]);
  expect(people({ "situation.populationAtRisk": 0 })).toBe(0);
});
