import { describe, expect, it } from "vitest";
import { changeRows } from "./change-rows";

describe("how did an operation's mandate change?", () => {
  const rows = changeRows("unmiss");
  const row = (component: string) => rows.find((each) => each.component === component);

  it("has a row for each component, with a step for each of its texts", () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const { steps } of rows)
      expect(steps.map(({ resolution }) => resolution)).toEqual([
        "S/RES/1996 (2011)",
        "S/RES/2252 (2015)",
      ]);
  });

  it("tells what changed from what was said again", () => {
    expect(row("troop-ceiling")?.isChanged).toBe(true);
    expect(row("force-authority")?.isChanged).toBe(false);
  });

  it("counts silence as a change of the words, not of the task", () => {
    expect(row("demining")?.steps.map(({ clauses }) => clauses.length)).toEqual([1, 0]);
    expect(row("demining")?.isChanged).toBe(true);
  });

  it("is empty for an operation that the index does not know", () => {
    expect(changeRows("nowhere")).toEqual([]);
  });
});
