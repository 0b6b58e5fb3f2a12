import { expect, it } from "vitest";
import { memberKey } from "../../classroom/room/keys";
import { presenceText } from "../../classroom/room/presence";
import { HeardMembers } from "./heard-members";

const sign = (team: string, member: string, name = member) => ({
  key: memberKey(team, member),
  text: presenceText(name, "here"),
  revision: 1,
  written: 1_000,
});

it("does a team that names thousands of members keep nobody of another from being seen?", () => {
  const members = new HeardMembers();
  for (let count = 0; count < 3_000; count += 1) members.hear(sign("red", `m${count}`));
  members.hear(sign("blue", "ana", "Ana"));
  expect(members.of("red").length).toBeLessThan(300);
  expect(members.of("blue").map(({ name }) => name)).toEqual(["Ana"]);
});

it("is what cannot be read no member, and what is no sign of one left to others?", () => {
  const members = new HeardMembers();
  expect(members.hear({ ...sign("red", "m1"), text: "{}" })).toBe(true);
  expect(members.hear({ ...sign("red", "m1"), key: "exercise.run" })).toBe(false);
  expect(members.of("red")).toEqual([]);
});
