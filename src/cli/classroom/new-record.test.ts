import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { codeLetters } from "../../classroom/codes";
import { newRecord, withNewCode, withoutTeam, withTeams } from "./new-record";
import { roomRecordSchema, teamsIn } from "./room-record";

const place = { host: "127.0.0.1", port: 4180, wsPort: 9222, clientPort: 4222 };
const record = newRecord(["red", "blue"], place, randomBytes);
const codeOf = (room: typeof record, team: string) =>
  room.teams.find(({ id }) => id === team)?.code;

it("is a new room one that can be kept, with long codes, no two alike?", () => {
  expect(roomRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  const codes = record.teams.map(({ code }) => code);
  for (const code of codes) expect(code).toMatch(new RegExp(`^[${codeLetters}]{9}$`));
  expect(record.facilitator).toMatch(new RegExp(`^[${codeLetters}]{12}$`));
  expect(new Set([...codes, record.setup, record.routes]).size).toBe(4);
});

it("do teams that stay keep their codes, new ones get one, and the others go out?", () => {
  const changed = withTeams(record, ["blue", "green"], randomBytes);
  expect(teamsIn(changed).map(({ id }) => id)).toEqual(["blue", "green"]);
  expect(codeOf(changed, "blue")).toBe(codeOf(record, "blue"));
  expect(codeOf(changed, "green")).toHaveLength(9);
  expect(changed.teams).toHaveLength(3);
});

it("does a team that was put out stay out when its name comes again, until it is let in?", () => {
  const out = withoutTeam(record, "red");
  expect(teamsIn(withTeams(out, ["red", "blue"], randomBytes)).map(({ id }) => id)).toEqual([
    "blue",
  ]);
  const back = withNewCode(out, "red", randomBytes);
  expect(teamsIn(back)).toHaveLength(2);
  expect(codeOf(back, "red")).not.toBe(codeOf(record, "red"));
  expect(codeOf(back, "blue")).toBe(codeOf(record, "blue"));
});
