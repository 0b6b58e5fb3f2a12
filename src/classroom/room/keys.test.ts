import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import {
  answerKey,
  copyKey,
  escapedId,
  inboxPrefix,
  injectKey,
  memberKey,
  partKey,
  readId,
  readKey,
  runKey,
  teamKeys,
  teamUser,
} from "./keys";

describe("how keys of a room are named", () => {
  it("names them as servers are set up for", () => {
    expect(copyKey).toBe("exercise.copy");
    expect(runKey).toBe("exercise.run");
    expect(injectKey("debrief")).toBe("exercise.inject.debrief");
    expect(answerKey("north", "force", "troopCeiling")).toBe(
      "team.north.answer.force.troopCeiling",
    );
    expect(partKey("north", "votes")).toBe("team.north.part.votes");
    expect(partKey("north", "ballots", "b-1")).toBe("team.north.part.ballots.b-1");
    expect(memberKey("north", "m1")).toBe("team.north.member.m1");
    expect(teamKeys("north")).toBe("team.north.>");
    expect(teamUser("north")).toBe("team-north");
    expect(inboxPrefix(teamUser("north"))).toBe("_INBOX_team-north");
  });

  it("has a key for every field of a design, and reads it back", () => {
    const fields = fieldCatalogue.filter(({ path }) => !path.includes("[]."));
    expect(fields.length).toBeGreaterThan(50);
    for (const { path } of fields) {
      const { section, field } = partsOf(path);
      const key = answerKey("north", section, field);
      expect(readKey(key)).toEqual({ kind: "answer", team: "north", section, field });
    }
  });
});

describe("whether an id can reach beyond its own token", () => {
  it("reads back whatever it writes, in letters that every server takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), (id) => {
        const token = escapedId(id);
        expect(token).toMatch(/^[-=A-Za-z0-9]+$/);
        if (!/\p{Surrogate}/u.test(id)) expect(readId(token)).toBe(id);
      }),
    );
  });

  it("closes dots, stars and arrows in", () => {
    expect(teamKeys("a.b")).toBe("team.a=2eb.>");
    expect(teamKeys(">")).toBe("team.=3e.>");
    expect(teamUser("*")).toBe("team-=2a");
    expect(memberKey("north", "x.>")).toBe("team.north.member.x=2e=3e");
  });
});

describe("what is read of a key from outside", () => {
  it("reads each kind back", () => {
    expect(readKey(copyKey)).toEqual({ kind: "copy" });
    expect(readKey(runKey)).toEqual({ kind: "run" });
    expect(readKey(injectKey("rain"))).toEqual({ kind: "inject", inject: "rain" });
    expect(readKey(partKey("n", "votes"))).toEqual({ kind: "part", team: "n", name: "votes" });
    expect(readKey(partKey("n", "figures", "sizing.x@a"))).toEqual({
      kind: "part",
      team: "n",
      name: "figures",
      entry: "sizing.x@a",
    });
    expect(readKey(memberKey("n", "m"))).toEqual({ kind: "member", team: "n", member: "m" });
  });

  it.each([
    "",
    ".",
    "exercise",
    "exercise.copy.more",
    "exercise.inject",
    "exercise.inject.",
    "exercise.inject.a.b",
    "exercise.secret",
    "team",
    "team.north",
    "team..answer.force.troopCeiling",
    "team.north.answer.force",
    "team.north.answer.weather.rain",
    "team.north.answer.force.troop-ceiling",
    "team.north.answer.force.troopCeiling.more",
    "team.north.answer.__proto__.x",
    "team.north.part.",
    "team.north.part.votes.a.b",
    "team.north.member.m.more",
    "team.north.anything.m",
    "team.=4.member.m",
    "team.=41.member.m",
    "team.=ff.member.m",
    "team.north.member.>",
    `team.${"n".repeat(500)}.member.m`,
    `team.${"n.".repeat(5000)}`,
  ])("takes %j for no key", (key) => {
    expect(readKey(key)).toBeUndefined();
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.string(), (key) => void readKey(`team.${key}`)));
  });
});
