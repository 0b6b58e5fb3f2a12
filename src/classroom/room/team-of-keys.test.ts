import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { type Change, changeText, isTooLarge } from "./change";
import { answerKey, partKey } from "./keys";
import { emptyReplica } from "./replica";
import { readReplica } from "./replica-schema";
import { designIdOf, momentKey, teamFound } from "./team-of-keys";

const begun = blankDesign("run-north", "North");
const change = (value: unknown, more: Partial<Change> = {}) =>
  changeText({
    ...{ v: 1, id: "c-1", room: "room-1", who: "Ana", at: "2026-01-01T10:00:00.000Z", value },
    ...more,
  });
const found = (keys: Record<string, string>) =>
  teamFound(begun, new Map(Object.entries(keys)), {
    room: "room-1",
    now: "2026-01-01T11:00:00.000Z",
  });
const ceiling = answerKey("north", "force", "troopCeiling");

describe("a team's work, put together from what stands in a room", () => {
  it("holds its answers and its moments, and who changed what last", () => {
    const moment = { moment: "start", at: "2026-01-01T09:00:00.000Z", design: begun };
    const { work, last, unreadable } = found({
      [ceiling]: change({ value: 7000 }),
      [answerKey("north", "force", "civilians")]: change(
        { value: 90 },
        { who: "Ben", at: "2026-01-01T10:30:00.000Z" },
      ),
      [momentKey("north", "start")]: change(moment),
    });
    expect(work.design.force?.troopCeiling?.value).toBe(7000);
    expect(work.moments.map((each) => each.moment)).toEqual(["start"]);
    expect(last).toEqual({ who: "Ben", at: "2026-01-01T10:30:00.000Z" });
    expect(unreadable).toEqual([]);
  });

  it("leaves out and names what is hostile, and keeps the rest", () => {
    const { work, unreadable } = found({
      [ceiling]: change({ value: "a million" }),
      [answerKey("north", "force", "civilians")]: change({ value: 90 }),
      [momentKey("north", "start")]: change({ moment: "other" }),
      [partKey("north", "votes", "r")]: "{",
    });
    expect(unreadable).toHaveLength(3);
    expect(work.design.force).toEqual({ civilians: { value: 90 } });
  });

  it("takes nothing of an earlier run in the same room", () => {
    const { work, last } = found({ [ceiling]: change({ value: 1 }, { room: "room-0" }) });
    expect([work.design.force, last]).toEqual([undefined, undefined]);
  });
});

describe("the id of a team's design in a room", () => {
  it("is one that a design may have, however long the names", () => {
    expect(designIdOf("run", "north")).toBe("run-north");
    expect(designIdOf("r".repeat(63), "north")).toMatch(/^[a-z0-9][a-z0-9-]{0,63}$/);
  });
});

describe("what waits, as it is kept on the device", () => {
  it("is read back, and damaged is read as nothing", () => {
    const at = "2026-01-01T10:00:00.000Z";
    const pending = { [ceiling]: { id: "c-1", value: { value: 1 }, base: 0, at, sent: [] } };
    const replica = { ...emptyReplica, pending };
    expect(readReplica(JSON.parse(JSON.stringify(replica)))).toEqual(replica);
    for (const odd of [undefined, null, 7, {}, { ...replica, pending: { [ceiling]: { id: 7 } } }])
      expect(readReplica(odd)).toBeUndefined();
  });
});

it("measures a change by its bytes", () => {
  expect(isTooLarge("x".repeat(500_000))).toBe(false);
  expect(isTooLarge("ж".repeat(300_000))).toBe(true);
  expect(isTooLarge("x".repeat(600_000))).toBe(true);
});
