import { describe, expect, it } from "vitest";
import { allOf, anyListed, anyOf, isOneOf, missingIn, namesOne, saidYes, someOf } from "./told";

const host = ["host.compact"] as const;
const air = ["force.aviation"] as const;

describe("is silence kept apart from a no?", () => {
  it("in a switch, a number, a choice, a list and a name", () => {
    expect(saidYes("host.compact", undefined)).toEqual(host);
    expect(saidYes("host.compact", false)).toBe(false);
    expect(someOf("force.civilians", undefined)).toEqual(["force.civilians"]);
    expect(someOf("force.civilians", 0)).toBe(false);
    expect(isOneOf("situation.phase", undefined, ["ceasefire"])).toEqual(["situation.phase"]);
    expect(isOneOf("situation.phase", "prevention", ["ceasefire"])).toBe(false);
    expect(anyListed("purpose.tasks", undefined)).toEqual(["purpose.tasks"]);
    expect(anyListed("purpose.tasks", [])).toBe(false);
    expect(namesOne("host.fallback", "tbd")).toEqual(["host.fallback"]);
    expect(namesOne("host.fallback", " None ")).toBe(false);
    expect(namesOne("host.fallback", "Police commissioner")).toBe(true);
  });
});

describe("does a silent part leave a decided whole alone?", () => {
  it("lets one no decide all of them, and one yes decide any of them", () => {
    expect(allOf([true, host, false])).toBe(false);
    expect(anyOf([false, host, true])).toBe(true);
  });
  it("else names every silent field once", () => {
    expect(allOf([true, host, air, host])).toEqual(["host.compact", "force.aviation"]);
    expect(anyOf([false, air])).toEqual(air);
    expect(missingIn([true, host, host])).toEqual(host);
  });
  it("answers for nothing at all", () => {
    expect(allOf([])).toBe(true);
    expect(anyOf([])).toBe(false);
  });
});
