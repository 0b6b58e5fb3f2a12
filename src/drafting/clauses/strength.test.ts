import { describe, expect, it } from "vitest";
import { clauseAt, designOf, draftOf, said } from "../cases/made";

const strength = (answers: Parameters<typeof said>[0]) => said(answers, "strength");
const lead = "Decides that UNMIKAR shall comprise up to ";

describe("are the ceilings said as they are decided?", () => {
  it.each([
    [{ "force.troopCeiling": 9000 }, "9,000 military personnel"],
    [
      {
        "force.troopCeiling": 9000,
        "force.observersAndStaff": 260,
        "force.observersInsideCeiling": true,
      },
      "9,000 military personnel, including 260 military observers and staff officers",
    ],
    [
      {
        "force.troopCeiling": 9000,
        "force.observersAndStaff": 260,
        "force.observersInsideCeiling": false,
        "force.individualPolice": 1,
      },
      "9,000 military personnel and, in addition, up to 260 military observers and staff officers, and 1 individual police officer",
    ],
    [
      { "force.troopCeiling": 900, "force.individualPolice": 50 },
      "900 military personnel and 50 individual police officers",
    ],
    [
      { "force.formedPoliceUnits": 4, "force.formedPoliceUnitSize": 140 },
      "4 formed police units of up to 140 personnel each",
    ],
    [
      {
        "force.individualPolice": 50,
        "force.formedPoliceUnits": 4,
        "force.formedPoliceUnitSize": 140,
      },
      "50 individual police officers and 4 formed police units of up to 140 personnel each",
    ],
    [{ "operation.type": "un-observer", "force.observersAndStaff": 300 }, "300 military observers"],
  ])("%j", (answers, words) => {
    expect(strength(answers)).toBe(lead + words);
  });
});

describe("is what is missing bracketed, and nobody asked for what the type does not have?", () => {
  it.each([
    ["un-peacekeeping", "[troop ceiling: not stated]"],
    ["un-observer", "[military observers and staff officers: not stated]"],
    ["un-police", "[individual police officers: not stated]"],
  ])("%s", (type, gap) => {
    expect(strength({ "operation.type": type })).toBe(lead + gap);
  });
  it.each(["special-political", "support-office", "none"])("%s has no strength", (type) => {
    expect(strength({ "operation.type": type })).toBeUndefined();
  });
  it("leaves the size of a unit open", () => {
    const words = strength({ "force.formedPoliceUnits": 2 });
    expect(words).toContain("2 formed police units of [size of a formed police unit: not stated]");
  });
  it("leaves open whether observers count inside the ceiling", () => {
    const words = strength({ "force.troopCeiling": 900, "force.observersAndStaff": 20 });
    expect(words).toContain("[observers counted inside the ceiling: not stated]");
  });
  it("leaves a ceiling open that observers are to count inside", () => {
    const words = strength({ "force.observersAndStaff": 20, "force.observersInsideCeiling": true });
    expect(words).toContain("up to [troop ceiling: not stated], including 20 military observers");
  });
});

it("does it say whether strength rises or falls?", () => {
  const of = (decision: string) =>
    strength({ "operation.decision": decision, "force.troopCeiling": 9000 });
  expect(of("reinforcement")).toMatch(/to increase, .* to up to 9,000 military personnel$/);
  expect(of("drawdown")).toMatch(/to reduce, .* to up to 9,000 military personnel$/);
  expect(of("renewal")).toBe(`${lead}9,000 military personnel`);
});

it("is the clause tied to all its numbers?", () => {
  const { places } = clauseAt(draftOf(designOf({ "force.troopCeiling": 9000 })), "strength");
  expect(places.map(({ field }) => field)).toEqual([
    "force.troopCeiling",
    "force.observersAndStaff",
    "force.observersInsideCeiling",
    "force.individualPolice",
    "force.formedPoliceUnits",
    "force.formedPoliceUnitSize",
  ]);
});
