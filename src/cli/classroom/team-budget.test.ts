import { expect, it } from "vitest";
import { roomBytes } from "./bucket";
import { teamOfSubject } from "./guard";
import { teamBudget, usualBudget } from "./team-budget";

const budget = { changes: 3, bytes: 100, span: 1_000, total: 250 };

it("is a team named with the change by which it has sent too many?", () => {
  const { isOver } = teamBudget(budget);
  expect([0, 1, 2, 3].map((now) => isOver("red", 1, now))).toEqual([false, false, false, true]);
  expect(isOver("blue", 1, 4)).toBe(false);
});

it("does its size count, whatever its number?", () => {
  const { isOver } = teamBudget(budget);
  expect([isOver("red", 60, 0), isOver("red", 41, 1)]).toEqual([false, true]);
});

it("does a team begin anew when its time is over?", () => {
  const { isOver } = teamBudget(budget);
  for (const now of [0, 1, 2]) isOver("red", 1, now);
  expect(isOver("red", 1, 1_000)).toBe(false);
});

it("is a team named that fills the room slowly, and counted anew once it was put out?", () => {
  const { isOver, forget } = teamBudget(budget);
  const each = () => [0, 1, 2].map((turn) => isOver("red", 90, turn * 1_000));
  expect(each()).toEqual([false, false, true]);
  expect(isOver("blue", 90, 0)).toBe(false);
  forget("red");
  expect(each()).toEqual([false, false, true]);
});

it("can a class of six teams not fill the room before one of them is named?", () => {
  expect(6 * usualBudget.total).toBeLessThan(roomBytes);
});

it("is a team at work, with every member back at once, far from the limit?", () => {
  const { isOver } = teamBudget(usualBudget);
  const changes = Array.from({ length: 1_000 }, (_, at) => isOver("red", 5_000, at));
  expect(changes).not.toContain(true);
});

it.each([
  ["$KV.ROOM.team.red.answer.force.troopCeiling", "red"],
  ["$KV.ROOM.team.red.part.anything.at.all", "red"],
  ["$KV.ROOM.team.r=c3=a4d.part.x", "räd"],
  ["$KV.ROOM.exercise.run", undefined],
  ["$KV.ROOM.team", undefined],
  ["$KV.ROOM.team.=zz.part.x", undefined],
])("whose is %s?", (subject, team) => expect(teamOfSubject(subject)).toBe(team));
