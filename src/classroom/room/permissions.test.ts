import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerKey, memberKey } from "./keys";
import {
  facilitatorAccess,
  roomAccesses,
  roomPermissions,
  roomServices,
  teamAccess,
} from "./permissions";

/** Whether a pattern of subjects takes a subject in, as the server decides it. */
function takes(pattern: string, subject: string): boolean {
  const parts = pattern.split(".");
  const tokens = subject.split(".");
  const rest = parts.at(-1) === ">";
  const fixed = rest ? parts.slice(0, -1) : parts;
  if (rest ? tokens.length <= fixed.length : tokens.length !== fixed.length) return false;
  return fixed.every((part, at) => part === "*" || part === tokens[at]);
}

const maySay = (access: Parameters<typeof roomPermissions>[0], subject: string) =>
  roomPermissions(access).publish.some((pattern) => takes(pattern, subject));
const put = (key: string) => `ROOM.API.$KV.ROOM.${key}`;
const watch = (keys: string) => `ROOM.API.CONSUMER.CREATE.KV_ROOM.any.$KV.ROOM.${keys}`;
const one = (key: string) => `ROOM.API.DIRECT.GET.KV_ROOM.$KV.ROOM.${key}`;
const red = teamAccess("red");

describe("what may a team do?", () => {
  it.each([
    put(answerKey("red", "force", "troopCeiling")),
    put(memberKey("red", "m1")),
    watch("exercise.>"),
    watch("team.red.>"),
    one("exercise.copy"),
    one("team.red.part.votes"),
    "$JS.FC.KV_ROOM.watch.x",
  ])("it may say %s", (subject) => expect(maySay(red, subject)).toBe(true));

  it.each([
    put("exercise.run"),
    put("team.blue.part.votes"),
    put("team.red"),
    watch(">"),
    watch("team.>"),
    watch("team.blue.>"),
    watch("team.*.>"),
    one("team.blue.part.votes"),
    "ROOM.API.CONSUMER.CREATE.KV_ROOM",
    "ROOM.API.CONSUMER.CREATE.KV_ROOM.any",
    "ROOM.API.STREAM.MSG.GET.KV_ROOM",
    "ROOM.API.STREAM.PURGE.KV_ROOM",
    "$JS.API.STREAM.DELETE.KV_ROOM",
    "$KV.ROOM.team.red.part.votes",
    "_INBOX_team-blue.a.b",
    ">",
  ])("it may not say %s", (subject) => expect(maySay(red, subject)).toBe(false));

  it("listens at its own inbox and nowhere else", () => {
    expect(roomPermissions(red).subscribe).toEqual(["_INBOX_team-red.>"]);
  });

  it("whatever a team is called, it writes no key of another and reads none", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (mine, theirs) => {
        fc.pre(mine !== theirs);
        const access = teamAccess(mine);
        expect(maySay(access, put(memberKey(theirs, "m")))).toBe(false);
        expect(maySay(access, one(memberKey(theirs, "m")))).toBe(false);
        expect(maySay(access, put(memberKey(mine, "m")))).toBe(true);
      }),
    );
  });
});

describe("what may the facilitator do?", () => {
  it("writes the exercise and no key of a team", () => {
    expect(maySay(facilitatorAccess, put("exercise.run"))).toBe(true);
    expect(maySay(facilitatorAccess, put("team.red.part.votes"))).toBe(false);
  });

  it("reads every key, one by one and as they change", () => {
    for (const keys of [">", "team.>", "team.red.>"])
      expect(maySay(facilitatorAccess, watch(keys))).toBe(true);
    expect(maySay(facilitatorAccess, one("team.red.part.votes"))).toBe(true);
  });
});

it("does a user's account hold nothing of the room but what the user may ask?", () => {
  for (const access of roomAccesses(["red", "blue"])) {
    const subjects = roomServices(access).map(({ subject }) => subject);
    expect(
      subjects.filter((subject) => /STREAM|DELETE|PURGE|MSG|NAMES|LIST/.test(subject)),
    ).toEqual([]);
    expect(subjects).not.toContain(">");
  }
});
