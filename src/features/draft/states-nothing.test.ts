import { expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { notStated } from "../../domain/stated";
import { statesNothing } from "./states-nothing";

const blank = blankDesign("karesh", "Karesh");

it("is a design with a title alone one that states nothing?", () => {
  expect(statesNothing(blank)).toBe(true);
});

it("is a question that was looked at and left open no answer either?", () => {
  expect(statesNothing(withValue(blank, "force.troopCeiling", notStated))).toBe(true);
});

it("is one answer something to draft?", () => {
  expect(statesNothing(withValue(blank, "force.troopCeiling", 0))).toBe(false);
  expect(statesNothing(withValue(blank, "situation.massKillingUnderWay", false))).toBe(false);
});
