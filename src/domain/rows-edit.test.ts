import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "./design";
import { answerAt, rowsIn, withAnswer } from "./edit";
import { fieldCatalogue } from "./field-catalogue";
import {
  freshRowId,
  listPaths,
  type NewRow,
  withRowAdded,
  withRowMoved,
  withRowRemoved,
} from "./rows-edit";

const blank = blankDesign("d", "D");
const sectors = ["a", "b", "c"].reduce(
  (design, id) => withRowAdded(design, "situation.sectors", { id, name: { value: id } }),
  blank,
);
const ids = (design: typeof blank) =>
  rowsIn(answerAt(design, "situation.sectors")).map(({ id }) => id);

describe("can rows be added, moved and removed?", () => {
  it("adds at the end, and the list is stated from then on", () => {
    expect(ids(sectors)).toEqual(["a", "b", "c"]);
    expect(Object.keys(answerAt(sectors, "situation.sectors") ?? {})).toEqual(["value"]);
    expect(mandateDesignSchema.safeParse(sectors).success).toBe(true);
  });

  it("knows every list of the design", () => {
    const lists = fieldCatalogue.filter(({ value }) => value.kind === "rows");
    expect(listPaths).toEqual(lists.map(({ path }) => path));
  });

  it("gives a new row an id that no row has", () => {
    expect(freshRowId([])).toBe("row-1");
    expect(freshRowId([{ id: "row-2" }] as never)).toBe("row-3");
    expect(freshRowId([{ id: "row-3" }, { id: "x" }] as never)).toBe("row-4");
  });

  it("moves by one place and stops at the ends", () => {
    expect(ids(withRowMoved(sectors, "situation.sectors", "b", -1))).toEqual(["b", "a", "c"]);
    expect(ids(withRowMoved(sectors, "situation.sectors", "b", 1))).toEqual(["a", "c", "b"]);
    expect(withRowMoved(sectors, "situation.sectors", "a", -1)).toBe(sectors);
    expect(withRowMoved(sectors, "situation.sectors", "c", 1)).toBe(sectors);
    expect(withRowMoved(sectors, "situation.sectors", "zz", 1)).toBe(sectors);
  });

  it("removing the last row does not say that there are none", () => {
    const one = withRowAdded(blank, "situation.sectors", { id: "a" });
    expect(answerAt(withRowRemoved(one, "situation.sectors", "a"), "situation.sectors")).toBe(
      undefined,
    );
  });

  it("keeps the reason that was given for the list", () => {
    const reasoned = withAnswer(sectors, "situation.sectors", {
      ...answerAt(sectors, "situation.sectors"),
      value: rowsIn(answerAt(sectors, "situation.sectors")),
      reason: "By river basin",
    });
    const two = withRowRemoved(reasoned, "situation.sectors", "b");
    expect(ids(two)).toEqual(["a", "c"]);
    expect(answerAt(two, "situation.sectors")?.reason).toBe("By river basin");
  });
});

describe("does anything point to a row that is gone?", () => {
  it("no: tasks lose the objective, later tasks their forerunner, benchmarks their sector", () => {
    let design = withRowAdded(sectors, "purpose.objectives", { id: "o1" });
    design = withRowAdded(design, "purpose.tasks", { id: "t1", objective: { value: "o1" } });
    design = withRowAdded(design, "purpose.tasks", { id: "t2", after: { value: "t1" } });
    design = withRowAdded(design, "commitment.benchmarks", { id: "b1", sector: { value: "a" } });
    const without = withRowRemoved(
      withRowRemoved(withRowRemoved(design, "purpose.objectives", "o1"), "situation.sectors", "a"),
      "purpose.tasks",
      "t1",
    );
    expect(answerAt(without, "purpose.tasks[].after", "t2")).toBeUndefined();
    expect(answerAt(without, "commitment.benchmarks[].sector", "b1")).toBeUndefined();
    const objectiveOnly = withRowRemoved(design, "purpose.objectives", "o1");
    expect(answerAt(objectiveOnly, "purpose.tasks[].objective", "t1")).toBeUndefined();
    expect(answerAt(objectiveOnly, "purpose.tasks[].after", "t2")?.value).toBe("t1");
  });

  it("only what pointed to it: what points to another row stays as it was", () => {
    const rows: NewRow[] = [
      { id: "t1", objective: { value: "o1" } },
      { id: "t2", objective: { value: "o2", reason: "Later" } },
      { id: "t3", objective: { value: "not-stated", reason: "Not yet agreed" } },
      { id: "t4" },
    ];
    let design = withRowAdded(blank, "purpose.objectives", { id: "o1" });
    design = withRowAdded(design, "purpose.objectives", { id: "o2" });
    design = rows.reduce((so, row) => withRowAdded(so, "purpose.tasks", row), design);
    const without = withRowRemoved(design, "purpose.objectives", "o1");
    expect(rowsIn(answerAt(without, "purpose.tasks"))).toEqual([{ id: "t1" }, ...rows.slice(1)]);
  });

  it("nor is a list that nobody stated made into one", () => {
    const gone = withRowRemoved(blank, "situation.sectors", "a");
    expect(answerAt(gone, "situation.sectors")).toBeUndefined();
  });
});
