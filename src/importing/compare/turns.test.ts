import { expect, it } from "vitest";
import { clause } from "./cases/made-clause";
import { redlineOf } from "./redline";
import { turnsOf } from "./turns";

const turns = (before: string, after: string) =>
  turnsOf(clause(before), clause(after), redlineOf(before, after));

it("is it told what a rewording turns?", () => {
  expect(turns("Decides that the Force shall patrol", "Decides that the Force may patrol")).toEqual(
    [{ kind: "duty", before: "shall", after: "may", turn: "weaker" }],
  );
  expect(turns("Encourages the parties to talk", "Requests the parties to talk")).toEqual([
    { kind: "verb", before: "encourages", after: "requests", turn: "stronger" },
  ]);
  expect(turns("Decides on two thousand men", "Decides on 2,500 men")).toEqual([
    { kind: "number", before: 2000, after: 2500 },
  ]);
  expect(turns("Decides until 1 May 2031", "Decides until 1 May 2032")).toEqual([
    { kind: "date", before: "2031-05-01", after: "2032-05-01" },
  ]);
});

it("is nothing told where the words alone say nothing certain?", () => {
  expect(turns("Decides on 3 and 4 posts", "Decides on 5 or 6 and 7 posts")).toEqual([]);
  expect(turns("Decides to go in May", "Decides to go in June")).toEqual([]);
  expect(turns("Decides to stay", "Decides to stay")).toEqual([]);
});
