import { describe, expect, it } from "vitest";
import { type Case, designOf } from "../../engine/cases/case";
import { taskMonths, troopsByMonth } from "./task-months";

const force: Case["design"] = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "commitment.durationMonths": 12,
  "force.troopCeiling": 4000,
  "force.schedule": [
    { id: "s1", month: 2, military: 500 },
    { id: "s2", month: 8, military: 3000 },
  ],
  "purpose.tasks": [
    { id: "guard", startMonth: 2, troopsNeeded: 600 },
    { id: "escort", phase: "from-start", troopsNeeded: 200 },
    { id: "later", phase: "on-condition", troopsNeeded: 900 },
    { id: "vote", startMonth: 12 },
    { id: "talk" },
  ],
};

describe("when does each task begin?", () => {
  it("by its month, else with the decision by its phase, else it is not told", () => {
    const { spans, end, afterEnd } = taskMonths(designOf(force));
    expect(spans.map(({ task, from, by }) => [task, from, by])).toEqual([
      ["guard", 2, "month"],
      ["escort", 0, "phase"],
      ["later", undefined, "nothing"],
      ["vote", 12, "month"],
      ["talk", undefined, "nothing"],
    ]);
    expect({ end, afterEnd }).toEqual({ end: 12, afterEnd: ["vote"] });
  });

  it("follows an order that is given, and passes over rows that are not there", () => {
    const { spans } = taskMonths(designOf(force), ["talk", "gone", "guard"]);
    expect(spans.map(({ task }) => task)).toEqual(["talk", "guard"]);
  });

  it("has no end where none is stated", () => {
    expect(taskMonths(designOf({ "purpose.tasks": [{ id: "t", startMonth: 99 }] }))).toMatchObject({
      end: undefined,
      afterEnd: [],
    });
  });
});

describe("how many troops do tasks ask for, month by month?", () => {
  it("adds up what has begun, names the largest, and puts the plan beside", () => {
    const { months, undated } = troopsByMonth(designOf(force));
    expect(
      months.map(({ month, asked, most, planned }) => [month, asked, most.task, planned]),
    ).toEqual([
      [0, 200, "escort", undefined],
      [2, 800, "guard", 500],
    ]);
    expect(undated).toEqual([{ task: "later", troops: 900 }]);
    expect(months[1]?.expected?.high).toBeGreaterThanOrEqual(months[1]?.expected?.low ?? 1e9);
  });

  it("expects nothing of a strength that is not stated, and counts no task that asks for none", () => {
    const bare = designOf({
      "purpose.tasks": [
        { id: "t", startMonth: 1, troopsNeeded: 10 },
        { id: "u", troopsNeeded: 0 },
      ],
    });
    expect(troopsByMonth(bare)).toEqual({
      months: [
        {
          month: 1,
          asked: 10,
          most: { task: "t", troops: 10 },
          planned: undefined,
          expected: undefined,
        },
      ],
      undated: [],
    });
    expect(troopsByMonth(designOf({}))).toEqual({ months: [], undated: [] });
  });
});
