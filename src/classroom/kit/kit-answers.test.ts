import { describe, expect, it } from "vitest";
import { roomProblem } from "../head-count";
import { kitFrom, usualKit } from "./kit-answers";
import { minuteOfDay } from "./times-of-day";

describe("what does a trainer find in the kit?", () => {
  it("what was entered the last time", () => {
    const kept = { ...usualKit, exercise: "orvane-ceasefire", people: undefined, done: ["room"] };
    expect(kitFrom(structuredClone(kept))).toEqual(kept);
  });
  it("the usual room where what was kept is damaged or of another version", () => {
    for (const kept of [undefined, 7, {}, { ...usualKit, done: ["dance"] }, { ...usualKit, x: 1 }])
      expect(kitFrom(kept)).toBe(usualKit);
  });
  it("a usual room that can be planned", () => {
    const { people = 0, laptops = 0, start } = usualKit;
    expect(roomProblem({ people, laptops })).toBeUndefined();
    expect(minuteOfDay(start)).toBeDefined();
  });
});
