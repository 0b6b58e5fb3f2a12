import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import { withRowAdded, withRowRemoved } from "../../domain/rows-edit";
import type { TeamWork } from "../team-work";
import { answerChanges } from "./answer-changes";
import { madeExercise, madeWork } from "./cases/made-class";
import { movesAfterInjects } from "./inject-moves";

const blank = blankDesign("d", "D");
const ceiling = (value: number) => withValue(blank, "force.troopCeiling", value);
const exercise = madeExercise(blank);
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString();
type Kept = readonly [moment: string, minute: number, design: MandateDesign];
const work = (team: string, last: MandateDesign, ...moments: readonly Kept[]): TeamWork =>
  madeWork(last, team, {
    moments: moments.map(([moment, minute, design]) => ({ moment, at: at(minute), design })),
  });
const movesOf = (...works: TeamWork[]) => movesAfterInjects(exercise, works);

describe("what did a team change after an inject?", () => {
  it("what differs between the moment before it and the next one, in whatever order they lie", () => {
    const [convoy, pledge] = movesOf(
      work(
        "Blue",
        ceiling(3000),
        ["pledge", 50, ceiling(2000)],
        ["start", 0, blank],
        ["convoy", 30, ceiling(1000)],
      ),
    );
    expect(convoy?.teams).toEqual([
      {
        team: 0,
        state: "changed",
        changes: [
          { path: "force.troopCeiling", what: "value", before: 1000, after: 2000, touched: false },
        ],
      },
    ]);
    expect(pledge?.teams[0]?.changes).toEqual([
      { path: "force.troopCeiling", what: "value", before: 2000, after: 3000, touched: true },
    ]);
  });

  it("through a first vote, and no further than the debrief", () => {
    const [convoy] = movesOf(
      work(
        "Blue",
        ceiling(9000),
        ["convoy", 30, ceiling(1000)],
        ["first-vote", 40, ceiling(1500)],
        ["debrief", 80, ceiling(2000)],
      ),
    );
    expect(convoy?.teams[0]?.changes[0]).toMatchObject({ before: 1000, after: 2000 });
  });

  it("nothing is told apart from not opened and from no record", () => {
    const bare = madeWork(blank, "Green");
    const part = bare.design.exercise;
    if (!part) throw new Error("no exercise");
    const unopened: TeamWork = {
      ...bare,
      design: { ...bare.design, exercise: { ...part, opened: [] } },
    };
    const still = work("Blue", blank, ["convoy", 30, blank]);
    expect(movesOf(still, bare, unopened)[0]?.teams.map(({ state }) => state)).toEqual([
      "nothing",
      "no-record",
      "not-opened",
    ]);
    expect(movesOf(unopened)).toEqual([]);
  });

  it("never what the inject itself or the exercise set", () => {
    const [inject] = exercise.injects;
    if (!inject) throw new Error("no inject");
    const answers = [{ path: "situation.phase", value: "ongoing-conflict" }];
    const setting = { ...exercise, injects: [{ ...inject, adds: { answers } }] };
    const after = withAnswer(
      withValue(blank, "situation.phase", "ongoing-conflict"),
      "situation.sectors",
      { value: [{ id: "north" }] },
    );
    const [convoy] = movesAfterInjects(setting, [work("Blue", after, ["convoy", 30, blank])]);
    expect(convoy?.teams[0]).toEqual({ team: 0, state: "nothing", changes: [] });
  });
});

it("is what a team fills into rows that the exercise sets told as the team's?", () => {
  const rows = (troops: number) => [
    { id: "north", name: { value: "North" }, troops: { value: troops } },
  ];
  const of = (troops: number) => withAnswer(blank, "situation.sectors", { value: rows(troops) });
  const [convoy] = movesOf(work("Blue", of(900), ["convoy", 30, of(400)]));
  expect(convoy?.teams[0]).toMatchObject({
    state: "changed",
    changes: [{ path: "situation.sectors[].troops", what: "value" }],
  });
});

describe("which answers differ between two states of a design?", () => {
  it("none between a design and its copy", () => {
    expect(answerChanges(ceiling(5), structuredClone(ceiling(5)))).toEqual([]);
  });
  it("a reason alone is another reason", () => {
    const reasoned = withAnswer(blank, "force.troopCeiling", { value: 5, reason: "Pledged" });
    expect(answerChanges(ceiling(5), reasoned)).toEqual([
      { path: "force.troopCeiling", what: "reason" },
    ]);
  });
  it("rows that came and went by their names, and columns of rows that stayed", () => {
    const row = (id: string, type: string) => ({ id, type: { value: type } });
    const one = withRowAdded(blank, "purpose.tasks", row("a", "protect-physical"));
    const two = withRowAdded(one, "purpose.tasks", row("b", "monitor-rights"));
    const tiered = withValue(two, "purpose.tasks[].tier", "first", "a");
    expect(answerChanges(one, tiered)).toEqual([
      {
        path: "purpose.tasks",
        what: "value",
        before: ["protect-physical"],
        after: ["monitor-rights", "protect-physical"],
      },
      { path: "purpose.tasks[].tier", what: "value" },
    ]);
    expect(answerChanges(one, withRowRemoved(one, "purpose.tasks", "a"))).toMatchObject([
      { path: "purpose.tasks", before: ["protect-physical"] },
    ]);
  });
});
