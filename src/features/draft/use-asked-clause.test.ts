import { expect, it } from "vitest";
import { clauseAt } from "./use-asked-clause";

it("is the clause of an address read, encoded or not, and no other part of it?", () => {
  expect(clauseAt("/draft/clause/tasks.row-1")).toBe("tasks.row-1");
  expect(clauseAt("/draft/clause/tasks.a%3Arow-1")).toBe("tasks.a:row-1");
  expect(clauseAt("/draft/clause/100%")).toBe("100%");
  expect(clauseAt("/draft")).toBeUndefined();
  expect(clauseAt("/report/clause/x")).toBeUndefined();
});
