import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MandateDesign } from "../../domain/design";
import { answerAt, rowsIn, withAnswer } from "../../domain/edit";
import { plainDesign } from "../../domain/plain";
import { taskPhases } from "../../domain/vocabulary/task";
import { designOf } from "../../engine/cases/case";
import {
  isColumn,
  type TaskPlace,
  taskGroups,
  withTaskPlaced,
  withTaskShifted,
} from "./task-columns";

const design = designOf({
  "purpose.tasks": [
    { id: "a", phase: "from-start", tier: "first" },
    { id: "b", phase: "on-condition" },
    { id: "c", phase: "from-start" },
    { id: "d" },
  ],
});
const laidOut = (of: MandateDesign) =>
  Object.fromEntries(
    taskGroups(plainDesign(of).purpose.tasks ?? [], "phase").map(({ column, tasks }) => [
      column ?? "none",
      tasks.map(({ id }) => id).join(""),
    ]),
  );
const ids = (of: MandateDesign) =>
  rowsIn(of.purpose?.tasks)
    .map(({ id }) => id)
    .join("");
const put = (id: string, column: TaskPlace["column"], before?: string) =>
  withTaskPlaced(design, id, { layout: "phase", column, before });

describe("where does a task land?", () => {
  it("shows every column, those that state none last", () => {
    expect(laidOut(design)).toEqual({
      "from-start": "ac",
      "from-full-deployment": "",
      "on-condition": "b",
      ending: "",
      none: "d",
    });
    expect([
      isColumn("phase", "ending"),
      isColumn("tier", "ending"),
      isColumn("tier", undefined),
    ]).toEqual([true, false, false]);
  });

  it("goes to the end of another column, or before a task of it", () => {
    expect(laidOut(put("b", "from-start"))).toMatchObject({
      "from-start": "acb",
      "on-condition": "",
    });
    expect(laidOut(put("b", "from-start", "c"))).toMatchObject({ "from-start": "abc" });
    expect(ids(put("d", "ending"))).toBe("abcd");
  });

  it("loses its phase where it is put among those that state none", () => {
    const moved = put("a", undefined);
    expect(answerAt(moved, "purpose.tasks[].phase", "a")).toBeUndefined();
    expect(answerAt(moved, "purpose.tasks[].tier", "a")?.value).toBe("first");
    expect(laidOut(moved)).toMatchObject({ none: "da" });
  });

  it("keeps the reason where only the order changes, and the list's own", () => {
    const said = { value: "from-start", reason: "Asked for by the parties" };
    const reasoned = withAnswer(design, "purpose.tasks[].phase", said, "c");
    const moved = withTaskPlaced(reasoned, "c", {
      layout: "phase",
      column: "from-start",
      before: "a",
    });
    expect(answerAt(moved, "purpose.tasks[].phase", "c")).toEqual(said);
    expect(ids(moved)).toBe("cabd");
  });

  it("is the same design where nothing moves", () => {
    expect(put("c", "from-start")).toBe(design);
    expect(put("a", "from-start", "a")).toBe(design);
    expect(put("zz", "ending")).toBe(design);
    expect(put("d", undefined)).toBe(design);
  });

  it("moves up and down within its column past tasks of others, and stops at the ends", () => {
    const [start] = taskGroups(plainDesign(design).purpose.tasks ?? [], "phase");
    if (!start) throw new Error("no column");
    const shift = (id: string, by: -1 | 1) => withTaskShifted(design, start, "phase", id, by);
    expect(laidOut(shift("c", -1))["from-start"]).toBe("ca");
    expect(laidOut(shift("a", 1))["from-start"]).toBe("ca");
    expect(shift("a", -1)).toBe(design);
    expect(shift("c", 1)).toBe(design);
  });

  it("loses no task and changes no other, wherever one is put", () => {
    const column = fc.constantFrom(...taskPhases, undefined);
    const row = fc.constantFrom("a", "b", "c", "d");
    fc.assert(
      fc.property(row, column, fc.option(row, { nil: undefined }), (id, to, before) => {
        const moved = put(id, to, before);
        expect([...ids(moved)].sort().join("")).toBe("abcd");
        for (const { id: other, ...cells } of rowsIn(moved.purpose?.tasks)) {
          const { id: _, ...was } = rowsIn(design.purpose?.tasks).find((r) => r.id === other) ?? {
            id: "",
          };
          if (other !== id) expect(cells).toEqual(was);
        }
        if (before !== id) expect(answerAt(moved, "purpose.tasks[].phase", id)?.value).toBe(to);
      }),
    );
  });
});
