import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tinyExercise } from "../exercise/cases/tiny-exercise";
import { openParsedExercise } from "../exercise/open-exercise";
import { rowsAt, valueAt, withoutRowAt, withRowAt, withRowMoved, withValueAt } from "./tree-edit";

const exercise = tinyExercise();

describe("does an edit change its place and nothing else?", () => {
  it("a title", () => {
    const edited = withValueAt(exercise, ["title"], "Another");
    expect(edited).toEqual({ ...exercise, title: "Another" });
    expect(edited.brief).toBe(exercise.brief);
    expect(Object.keys(edited)).toEqual(Object.keys(exercise));
  });
  it("a row of a row", () => {
    const at = ["cuts", 0, "agenda", 0, "minutes"];
    const edited = withValueAt(exercise, at, 7);
    expect(valueAt(edited, at)).toBe(7);
    expect(edited.cuts[0]?.agenda[1]).toBe(exercise.cuts[0]?.agenda[1]);
    expect(openParsedExercise(edited)).toMatchObject({ ok: true });
  });
  it("what is missing on the way", () => {
    const edited = withValueAt({}, ["adds", "brief"], []);
    expect(edited).toEqual({ adds: { brief: [] } });
  });
  it("what is taken away", () => {
    expect(withValueAt({ a: 1, b: { c: 2, d: 3 } }, ["b", "c"], undefined)).toEqual({
      a: 1,
      b: { d: 3 },
    });
  });
});

describe("are rows added, moved and taken away in their own list alone?", () => {
  const rows = fc.array(fc.integer(), { minLength: 1, maxLength: 6 });
  const place = fc.nat({ max: 5 });

  it("a row that is added comes last", () => {
    expect(withRowAt({ of: [1, 2] }, ["of"], 3)).toEqual({ of: [1, 2, 3] });
    expect(withRowAt({}, ["of"], 3)).toEqual({ of: [3] });
  });
  it("a row that is taken away leaves the others in order", () => {
    fc.assert(
      fc.property(rows, place, (list, at) => {
        const left = rowsAt(withoutRowAt({ list }, ["list"], at), ["list"]);
        expect(left).toEqual([...list.slice(0, at), ...list.slice(at + 1)]);
      }),
    );
  });
  it("a row that goes down and up again is where it was", () => {
    fc.assert(
      fc.property(rows, place, (list, at) => {
        const down = withRowMoved({ list }, ["list"], at, 1);
        expect([...down.list].sort()).toEqual([...list].sort());
        const isLast = at >= list.length - 1;
        expect(isLast ? down.list : withRowMoved(down, ["list"], at + 1, -1).list).toEqual(list);
      }),
    );
  });
});
