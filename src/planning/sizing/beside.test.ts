import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { saidAbsent, statedNeeds } from "./beside";
import { byElement, notAsked } from "./by-element";
import { sectorDesign } from "./cases/sector-design";
import { sizeOf } from "./size-of";

const north = { id: "north", population: 400_000, areaKm2: 9_000, risk: "high" };

describe("what does the design itself say beside the arithmetic?", () => {
  it("the troops that it states for its tasks, with the month where there is one", () => {
    const rows = [
      { id: "a", troopsNeeded: { value: 1200 }, startMonth: { value: 3 } },
      { id: "b", troopsNeeded: { value: 0 } },
      { id: "c", startMonth: { value: 1 } },
    ];
    const design = sectorDesign({ answers: { "purpose.tasks": rows } });
    expect(statedNeeds(plainDesign(design))).toEqual([
      { task: "a", troops: 1200, month: 3 },
      { task: "b", troops: 0 },
    ]);
  });

  it("what is counted while it says that there is none, and only on a stated no", () => {
    const counted = (answers: Parameters<typeof sectorDesign>[0]["answers"]) => {
      const design = sectorDesign({ tasks: [["protect-physical"]], sectors: [north], answers });
      const { sectors, mission } = sizeOf(design);
      const all = [...sectors.flatMap(({ elements }) => elements), ...mission];
      return saidAbsent(plainDesign(design), all).map(({ element }) => element);
    };
    expect(counted({})).toEqual([]);
    expect(counted({ "force.quickReactionForce": true, "force.aviation": false })).toEqual([
      "aviation",
    ]);
    expect(counted({ "force.quickReactionForce": false, "commitment.reserve": false })).toEqual([
      "reaction-force",
      "reserve",
    ]);
  });
});

describe("what takes how many, in all?", () => {
  const design = sectorDesign({
    tasks: [["ceasefire-monitoring"], ["humanitarian-access", "assist"]],
    sectors: [north, { ...north, id: "south" }],
    figures: { "reaction-force@south": 100 },
  });
  const sizing = sizeOf(design);

  it("the elements of tasks first, then what follows from them, each once", () => {
    const elements = byElement(sizing).map(({ element }) => element);
    expect(elements.slice(0, 3)).toEqual(["escorts", "reaction-force", "observers"]);
    expect(new Set(elements).size).toBe(elements.length);
    expect(elements.at(-1)).toBe("force-headquarters");
  });

  it("says what asks for each, or that the author set it", () => {
    const [escorts, reaction, , bases] = byElement(sizing);
    expect(escorts).toMatchObject({ asked: { tasks: ["task-2"] }, isOwn: false });
    expect(reaction).toMatchObject({ element: "reaction-force", isOwn: true });
    expect(bases).toMatchObject({ element: "base-guard", isOwn: false });
  });

  it("names what no task asks for", () => {
    expect(notAsked(sizing)).toEqual([
      "patrols",
      "long-patrols",
      "site-guard",
      "police-posts",
      "formed-police",
    ]);
  });
});
