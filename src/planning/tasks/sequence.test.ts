import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainDesign } from "../../domain/plain";
import { designOf } from "../../engine/cases/case";
import { sequenceOf, waitingFor } from "./sequence";

type Row = { id: string; after?: string; phase?: string; startMonth?: number };
const tasksOf = (rows: Row[]) =>
  plainDesign(designOf({ "purpose.tasks": rows.map((row) => ({ ...row })) })).purpose.tasks ?? [];
const sequence = (rows: Row[]) => sequenceOf(tasksOf(rows));

describe("in which order can the tasks be done?", () => {
  it("puts the one that is waited for first, else the earlier month, else the list's order", () => {
    const rows = [
      { id: "vote", startMonth: 9 },
      { id: "disarm", startMonth: 2, after: "quarter" },
      { id: "quarter", startMonth: 4 },
      { id: "watch", phase: "from-start" },
      { id: "talk", phase: "from-start" },
      { id: "later", phase: "on-condition" },
      { id: "open" },
      { id: "full", phase: "from-full-deployment" },
    ];
    expect(sequence(rows).order).toEqual([
      "watch",
      "talk",
      "quarter",
      "disarm",
      "vote",
      "full",
      "later",
      "open",
    ]);
  });

  it("names each circle once and still has every task in its order", () => {
    const rows = [
      { id: "a", after: "c" },
      { id: "b", after: "a" },
      { id: "c", after: "b" },
      { id: "self", after: "self" },
      { id: "tail", after: "b" },
    ];
    const { circles, order } = sequence(rows);
    expect(circles).toEqual([["a", "c", "b"], ["self"]]);
    expect([...order].sort()).toEqual(["a", "b", "c", "self", "tail"]);
    expect(order.indexOf("tail")).toBeGreaterThan(order.indexOf("b"));
  });

  it("tells a task before the one it waits for, by month and by phase, and a wait that cannot be told", () => {
    const rows = [
      { id: "first", startMonth: 6, phase: "from-full-deployment" },
      { id: "early", startMonth: 3, after: "first" },
      { id: "phase", phase: "from-start", after: "first" },
      { id: "fine", startMonth: 6, after: "first" },
      { id: "silent", after: "first" },
      { id: "gone", after: "no-such-row" },
    ];
    expect(sequence(rows)).toMatchObject({
      early: [
        { task: "early", first: "first" },
        { task: "phase", first: "first" },
      ],
      untold: [{ task: "silent", first: "first" }],
      lost: [{ task: "gone", first: "no-such-row" }],
    });
  });

  it("holds for any list: each task once, after the one it waits for unless in a circle", () => {
    const ids = ["a", "b", "c", "d", "e", "f"];
    const row = (id: string) =>
      fc.record(
        { id: fc.constant(id), after: fc.constantFrom(...ids, "x"), startMonth: fc.nat(5) },
        { requiredKeys: ["id"] },
      );
    fc.assert(
      fc.property(fc.tuple(...ids.map(row)), (rows) => {
        const { order, circles } = sequence(rows as Row[]);
        const circular = new Set(circles.flat());
        expect([...order].sort()).toEqual(ids);
        expect(circular.size).toBe(circles.flat().length);
        for (const { id, after } of rows)
          if (after !== undefined && after !== "x" && !circular.has(id))
            expect(order.indexOf(after)).toBeLessThan(order.indexOf(id));
      }),
      { numRuns: 60 },
    );
  });
});

describe("which tasks wait for one that goes?", () => {
  it("finds those that wait through another, and ends at a circle", () => {
    const tasks = tasksOf([
      { id: "third", after: "second" },
      { id: "second", after: "first" },
      { id: "first", after: "third" },
      { id: "other" },
    ]);
    expect(waitingFor(tasks, new Set(["first"]))).toEqual([
      { task: "second", first: "first" },
      { task: "third", first: "second" },
    ]);
    expect(waitingFor(tasks, new Set(["other"]))).toEqual([]);
  });
});
