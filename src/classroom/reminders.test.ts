import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { msOfMinute } from "./agenda";
import { smallRun } from "./cases/small-run";
import { withReleased } from "./due-injects";
import { type Reminder, remindersBetween } from "./reminders";

const said = (reminder: Reminder) => {
  if (reminder.kind === "over") return "over";
  if (reminder.kind === "due") return `due ${reminder.inject}`;
  const minutes = reminder.kind === "left" ? ` ${reminder.minutes}` : "";
  return `${reminder.kind} ${reminder.item.id}${minutes}`;
};
const between = (from: number, to: number, run = smallRun()) =>
  remindersBetween(run, from * msOfMinute, to * msOfMinute).map(said);

describe("is the trainer told once, when the time comes?", () => {
  it.each([
    [6.9, 7, ["due pledge"]],
    [7, 8, []],
    [4.9, 5, ["begins design"]],
    [14.9, 15.1, ["left design 5"]],
    [18.5, 19, ["left design 1"]],
    [29.9, 30, ["over"]],
    [30, 45, []],
  ])("from minute %d to %d", (from, to, reminders) => expect(between(from, to)).toEqual(reminders));

  it("a stretch of five minutes has no warning of five minutes", () => {
    expect(between(0, 4.5)).toEqual(["left welcome 1"]);
  });

  it("set ahead, only of the stretch that is on and of what is due", () => {
    expect(between(2, 21)).toEqual(["due pledge", "due bridge", "begins debrief"]);
  });

  it("set back, of nothing", () => expect(between(21, 2)).toEqual([]));

  it("not of what is released", () => {
    const run = withReleased(smallRun(), "pledge", new Date());
    expect(between(6, 8, run)).toEqual([]);
  });

  it("looked at every second, each is told exactly once", () => {
    const seconds = fc.array(fc.integer({ min: 1, max: 1500 }), { minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(seconds, (steps) => {
        const told: string[] = [];
        let at = 0;
        for (const step of [...steps.map((ms) => ms / 1000 / 60), ...Array(3600).fill(1 / 100)]) {
          told.push(...between(at, at + step));
          at += step;
        }
        expect(told).toEqual([
          "left welcome 1",
          "begins design",
          "due pledge",
          "due bridge",
          "left design 5",
          "left design 1",
          "begins debrief",
          "left debrief 5",
          "left debrief 1",
          "over",
        ]);
      }),
      { numRuns: 5 },
    );
  });
});
