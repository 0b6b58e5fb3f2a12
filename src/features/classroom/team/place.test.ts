import { expect, it } from "vitest";
import { membersOf, namesIn } from "./join/members";
import { addressOfPart, parts, placeAt } from "./place";

it("does each address lead to its part, and one that is none to what to do now?", () => {
  for (const part of [...parts, "join" as const])
    expect(placeAt(addressOfPart(part).slice(1)).part).toBe(part);
  expect(placeAt("/team/gone").part).toBe("now");
  expect(placeAt("/team?inject=x").part).toBe("now");
});

it("does a link of the trainer's screen bring its inject and its code?", () => {
  expect(placeAt("/team?inject=sarn&code=KXT%20472")).toEqual({
    part: "injects",
    asked: { inject: "sarn", code: "KXT 472" },
  });
  expect(placeAt("/team?code=KXT472").asked).toEqual({ inject: undefined, code: "KXT472" });
});

it("are names taken however they are set apart, each once?", () => {
  expect(namesIn(" Ana \nBen, Chen；安娜\n\nAna")).toEqual(["Ana", "Ben", "Chen", "安娜"]);
});

it("has every role a seat, one for each who shares it?", () => {
  const roles = [{ id: "host" }, { id: "planner" }];
  expect(membersOf(roles, { planner: "Ana, Ben", other: "X" })).toEqual([
    { role: "host" },
    { role: "planner", name: "Ana" },
    { role: "planner", name: "Ben" },
  ]);
});
