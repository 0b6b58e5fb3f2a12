import fc from "fast-check";
import { describe, expect, it } from "vitest";
import saved4 from "../../domain/migrations/saved/version-4.mandate.json";
import { tinyExercise } from "./cases/tiny-exercise";
import { type ExerciseProblem, largestExercise, openExercise } from "./open-exercise";

const tiny = tinyExercise();
const opened = (value: unknown) => openExercise(JSON.stringify(value));
function problemOf(value: unknown): ExerciseProblem {
  const result = opened(value);
  if (result.ok) throw new Error("it was opened");
  return result.problem;
}
/** A copy of the small exercise with one thing changed. */
function changed(change: (exercise: ReturnType<typeof tinyExercise>) => void) {
  const copy = structuredClone(tiny);
  change(copy);
  return copy;
}

describe("does a sound exercise open as it was saved?", () => {
  it("opens, with or without a mark of byte order", () => {
    const text = JSON.stringify(tiny);
    const expected = { ok: true, kind: "exercise", exercise: tiny };
    expect(openExercise(text)).toEqual(expected);
    expect(openExercise(`\uFEFF${text}`)).toEqual(expected);
  });

  it("opens a participants' copy as such", () => {
    const { facilitator: _own, injects: _sealed, ...shared } = tiny;
    const copy = { ...shared, kind: "participants-copy", cut: "short", sealed: [] };
    expect(opened(copy)).toEqual({ ok: true, kind: "participants-copy", copy });
  });

  it("brings an older design in it to the present form", () => {
    const result = opened({ ...tiny, design: saved4 });
    if (!result.ok || result.kind !== "exercise") throw new Error(JSON.stringify(result));
    expect(result.exercise.design.schemaVersion).toBe(tiny.design.schemaVersion);
    expect(result.exercise.design.id).toBe(saved4.id);
  });

  it("takes words with script or markup as words", () => {
    const title = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    expect(opened({ ...tiny, title })).toMatchObject({ ok: true, exercise: { title } });
  });
});

describe("is each bad file told for what it is?", () => {
  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["<html></html>", "not-json"],
    ["[]", "not-an-exercise"],
    ["null", "not-an-exercise"],
    ["7", "not-an-exercise"],
  ])("%j: %s", (text, code) => {
    expect(openExercise(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it("refuses what is too large before it is read", () => {
    const text = " ".repeat(largestExercise + 1);
    expect(openExercise(text)).toEqual({
      ok: false,
      problem: { code: "too-large", size: largestExercise + 1, most: largestExercise },
    });
  });

  it.each([
    ["mandate-design", "design"],
    ["options-project", "project"],
    ["team-work", "team-work"],
    ["mandate-ballot", "ballot"],
    ["letter", "unknown"],
    [undefined, "unknown"],
  ])("a file of kind %s is %s", (kind, is) => {
    expect(problemOf({ kind })).toEqual({ code: "not-an-exercise", is });
  });

  it("tells a newer version, and one that is no version", () => {
    expect(problemOf({ ...tiny, schemaVersion: 2 })).toEqual({
      code: "newer-version",
      version: 2,
      known: 1,
    });
    for (const schemaVersion of [0, 1.5, "1", null, undefined])
      expect(problemOf({ ...tiny, schemaVersion }).code).toBe("no-version");
  });

  it("tells the place of a damage, in the design inside too", () => {
    const wrong = (value: unknown) => {
      const problem = problemOf(value);
      return problem.code === "wrong-value" ? problem.path : problem.code;
    };
    expect(wrong({ ...tiny, cuts: [] })).toBe("$.cuts");
    expect(wrong({ ...tiny, stray: 1 })).toBe("$.stray");
    const noMinutes = changed(({ cuts }) =>
      Object.assign(cuts[0]?.agenda[1] ?? {}, { minutes: 0 }),
    );
    expect(wrong(noMinutes)).toBe("$.cuts[0].agenda[1].minutes");
    const ceiling = { troopCeiling: { value: -1 } };
    expect(wrong({ ...tiny, design: { ...tiny.design, force: ceiling } })).toBe(
      "$.design.force.troopCeiling.value",
    );
    expect(wrong({ ...tiny, design: 3 })).toBe("$.design");
    expect(wrong({ ...tiny, design: { ...tiny.design, schemaVersion: 99 } })).toBe("newer-version");
  });

  it("tells two rows of one id, and brackets without end", () => {
    const twice = { ...tiny, roles: [...tiny.roles, tiny.roles[0]] };
    expect(problemOf(twice)).toMatchObject({ path: "$.roles[2].id", expected: "unique id" });
    let deep: unknown = 1;
    for (let level = 0; level < 30; level += 1) deep = [deep];
    expect(problemOf({ ...tiny, brief: deep })).toMatchObject({ expected: "flat" });
  });

  it("caps every text", () => {
    const long = "x".repeat(4001);
    expect(problemOf({ ...tiny, summary: long })).toMatchObject({
      path: "$.summary",
      expected: "at-most-string",
      limit: 4000,
    });
  });
});

it("never throws, whatever lies in the file", () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((inner) => `{"kind":"exercise","schemaVersion":1,"design":${inner}}`),
  );
  fc.assert(
    fc.property(anything, (text) => {
      expect(openExercise(text).ok).toBe(false);
    }),
    { numRuns: 200 },
  );
});

it("tells damage of any one part, whichever it is", () => {
  const keys = Object.keys(tiny).filter((key) => key !== "map");
  const isTold = fc.property(fc.constantFrom(...keys), (key) => {
    expect(opened({ ...tiny, [key]: { not: "this" } }).ok).toBe(false);
  });
  fc.assert(isTold, { numRuns: 50 });
});
