import { expect, it } from "vitest";
import { clauseLabels } from "./clause-label";
import type { DraftClause } from "./draft";

const clause = (id: string, more: Partial<DraftClause>): DraftClause => ({
  id,
  part: "operative",
  level: 0,
  number: "",
  heading: false,
  runs: [],
  mark: "",
  places: [],
  checks: [],
  precedents: [],
  origin: "drafted",
  ...more,
});

it("is every clause named as a citation would name it?", () => {
  const labels = clauseLabels([
    clause("agreement", { part: "preamble" }),
    clause("consent", { part: "preamble" }),
    clause("authority", { number: "1" }),
    clause("tasks", { number: "2" }),
    clause("protection", { heading: true }),
    clause("protect", { level: 1, number: "(a)" }),
    clause("patrol", { level: 2, number: "(i)" }),
    clause("monitor", { level: 1, number: "(b)" }),
    clause("report", { number: "3" }),
  ]);
  expect([...labels]).toEqual([
    ["agreement", "preamble 1"],
    ["consent", "preamble 2"],
    ["authority", "1"],
    ["tasks", "2"],
    ["protect", "2 (a)"],
    ["patrol", "2 (a) (i)"],
    ["monitor", "2 (b)"],
    ["report", "3"],
  ]);
});

it("do struck clauses leave no hole in the names of the others?", () => {
  const labels = clauseLabels([
    clause("one", { part: "preamble", origin: "struck" }),
    clause("two", { part: "preamble" }),
    clause("three", { origin: "struck" }),
    clause("four", { number: "1" }),
  ]);
  expect([...labels]).toEqual([
    ["two", "preamble 1"],
    ["four", "1"],
  ]);
});
