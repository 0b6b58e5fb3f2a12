import { expect, it } from "vitest";
import { valueSchemaAt } from "../../../domain/field-catalogue";
import { isWhole, longestSuccessor, prunedIn, wayOf, ways } from "./ways";

it("is each way the one that was chosen, and a name kept while it stays a hand-over?", () => {
  for (const way of ways) expect(wayOf(prunedIn(way, { task: "t", how: "without" }))).toBe(way);
  const handed = { task: "t", how: "partner", successor: "A regional force" } as const;
  expect(prunedIn("partner", handed)).toEqual(handed);
});

it("does a hand-over need a name, and no other way anything?", () => {
  const whole = ways.map((way) => isWhole(prunedIn(way, { task: "t", how: "without" })));
  expect(whole).toEqual(ways.map((way) => way !== "partner"));
  expect(isWhole({ task: "t", how: "partner", successor: " " })).toBe(false);
  expect(isWhole({ task: "t", how: "partner", successor: "The host" })).toBe(true);
});

it("is the longest name one that a design holds, and a longer one none?", () => {
  const schema = valueSchemaAt("purpose.tasks[].successor");
  const holds = [0, 1].map((more) => schema.safeParse("x".repeat(longestSuccessor + more)).success);
  expect(holds).toEqual([true, false]);
});
