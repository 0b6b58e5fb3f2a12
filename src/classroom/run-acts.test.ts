import { describe, expect, it } from "vitest";
import { smallRun } from "./cases/small-run";
import { passedAt } from "./clock";
import { runSchema } from "./run";
import { mostTeams, withClockAt, withClockTurned, withTeamCount } from "./run-acts";

const at = (time: string) => new Date(`2026-11-21T${time}Z`);

describe("does one button start and pause the run?", () => {
  it("the first start is kept through every pause", () => {
    const begun = withClockTurned(smallRun(), at("14:00:00"));
    const held = withClockTurned(begun, at("14:05:00"));
    const again = withClockTurned(held, at("14:09:00"));
    expect(passedAt(held.clock, at("15:00:00").getTime())).toBe(300_000);
    expect(passedAt(again.clock, at("14:10:00").getTime())).toBe(360_000);
    expect([begun, held, again].map(({ started }) => started)).toEqual(
      Array(3).fill("2026-11-21T14:00:00.000Z"),
    );
  });

  it("setting the clock neither starts nor stops it", () => {
    const set = withClockAt(smallRun(), 120_000, at("14:00:00"));
    expect(set.clock).toEqual({ passed: 120_000 });
    expect(set.started).toBeUndefined();
    const runs = withClockAt(withClockTurned(set, at("14:00:00")), 0, at("14:01:00"));
    expect(passedAt(runs.clock, at("14:02:00").getTime())).toBe(60_000);
  });
});

describe("are the teams' names kept while their number changes?", () => {
  it.each([
    [1, ["Blue"]],
    [3, ["Blue", "Green", ""]],
    [0, []],
    [-4, []],
    [2.9, ["Blue", "Green"]],
  ])("%d teams", (count, teams) => {
    const run = withTeamCount(smallRun({ teams: ["Blue", "Green"] }), count);
    expect(run.teams).toEqual(teams);
  });

  it("a number that is typed figure by figure gives back the names that it left out on the way", () => {
    const names = ["Blue", "Green", "Red"];
    const one = withTeamCount(smallRun({ teams: names }), 1, names);
    expect(withTeamCount(withTeamCount(one, undefined, names), 4, names).teams).toEqual([
      ...names,
      "",
    ]);
  });

  it("no number takes the list away, and a room holds no thousand teams", () => {
    expect(withTeamCount(smallRun({ teams: ["Blue"] }), undefined).teams).toBeUndefined();
    const many = withTeamCount(smallRun(), 1000);
    expect(many.teams).toHaveLength(mostTeams);
    expect(runSchema.safeParse(many).success).toBe(true);
  });
});
