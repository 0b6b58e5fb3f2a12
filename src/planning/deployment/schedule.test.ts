import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { type Case, designOf } from "../../engine/cases/case";
import { pledgedAt, scheduledAt, scheduleSteps } from "./schedule";

const plainOf = (values: Case["design"]) => plainDesign(designOf(values));
const schedule = plainOf({
  "force.schedule": [
    { month: 6, military: 4000, police: 300 },
    { month: 2, military: 800, civilians: 50 },
    { month: 9, police: 500 },
    { military: 9999 },
  ],
});

describe("what has the schedule in place in a month?", () => {
  it("each kind by its latest row, in whatever order the rows stand", () => {
    expect(scheduledAt(schedule, 1)).toEqual({});
    expect(scheduledAt(schedule, 2)).toEqual({ military: 800, civilians: 50 });
    expect(scheduledAt(schedule, 6)).toEqual({ military: 4000, police: 300, civilians: 50 });
    expect(scheduledAt(schedule, 12)).toEqual({ military: 4000, police: 500, civilians: 50 });
  });

  it("nothing where there is none", () => {
    expect(scheduledAt(plainOf({}), 12)).toEqual({});
  });
});

describe("what is firmly pledged by a month?", () => {
  const contributors: Record<string, number | boolean>[] = [
    { military: 800, firm: true, arrivesMonth: 3 },
    { military: 400, firm: true, arrivesMonth: 5 },
    { military: 900, firm: false, arrivesMonth: 1 },
    { military: 700, firm: true },
  ];
  it("the dated firm pledges that have come, and no others", () => {
    const design = plainOf({ "force.contributors": contributors });
    expect([0, 3, 4, 5].map((month) => pledgedAt(design, month))).toEqual([0, 800, 800, 1200]);
  });

  it("is not told where no firm pledge has a date", () => {
    expect(pledgedAt(plainOf({ "force.contributors": contributors.slice(2) }), 9)).toBeUndefined();
    expect(pledgedAt(plainOf({}), 9)).toBeUndefined();
  });
});

it("does a step of the schedule lie above, within or below what to expect?", () => {
  const steps = scheduleSteps(
    plainOf({
      "force.schedule": [
        { month: 6, military: 400 },
        { month: 2, military: 401 },
        { month: 8, military: 99 },
        { month: 9 },
      ],
    }),
    () => ({ low: 100, high: 400 }),
  );
  expect(steps.map(({ month, lies }) => [month, lies])).toEqual([
    [2, "above"],
    [6, "within"],
    [8, "below"],
  ]);
});
