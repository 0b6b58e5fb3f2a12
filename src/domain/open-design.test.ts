import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign, schemaVersion } from "./design";
import { withValue } from "./edit";
import { migrate } from "./migrations/migrate";
import { largestFile, type OpenProblem, openDesign } from "./open-design";

const design: MandateDesign = {
  ...blankDesign("d-1", "Test"),
  force: { troopCeiling: { value: 7000, provenance: "text", passage: "paragraph 1" } },
  situation: { sectors: { value: [{ id: "a", risk: { value: "high" } }, { id: "b" }] } },
};
const problemOf = (text: string): OpenProblem | undefined => {
  const opened = openDesign(text);
  return opened.ok ? undefined : opened.problem;
};
type Raw = ReturnType<typeof JSON.parse>;
const changed = (edit: (raw: Raw) => void) => {
  const raw = JSON.parse(JSON.stringify(design));
  edit(raw);
  return JSON.stringify(raw);
};

describe("does a saved design open as it was?", () => {
  it("gives the same design back", () => {
    expect(openDesign(JSON.stringify(design))).toEqual({ ok: true, design });
  });
  it("keeps 'not stated' apart from an absent answer", () => {
    const left = withValue(design, "force.troopCeiling", undefined);
    const opened = openDesign(JSON.stringify(left));
    expect(opened.ok && opened.design.force?.troopCeiling?.value).toBe("not-stated");
  });
  it("takes a file with a byte order mark", () => {
    expect(openDesign(`\uFEFF${JSON.stringify(design)}`).ok).toBe(true);
  });
});

describe("is a bad file refused by name and place?", () => {
  it("names the JSON path of a wrong value", () => {
    const text = changed((raw) => {
      raw.force.troopCeiling.value = -5;
    });
    expect(problemOf(text)).toMatchObject({
      code: "wrong-value",
      path: "$.force.troopCeiling.value",
    });
  });
  it("names the row of a wrong value in a list", () => {
    const text = changed((raw) => {
      raw.situation.sectors.value[1].risk = { value: "huge" };
    });
    expect(problemOf(text)).toMatchObject({
      path: "$.situation.sectors.value[1].risk.value",
      expected: "high | medium | low",
    });
  });
  it("names an unknown field instead of dropping it", () => {
    const text = changed((raw) => {
      raw.force.tanks = { value: 3 };
    });
    expect(problemOf(text)).toMatchObject({ path: "$.force.tanks" });
  });
  it.each([
    ["force.troopCeiling", 1e9, { expected: "at-most-number", limit: 1_000_000 }],
    ["force.troopCeiling", -5, { expected: "at-least-number", limit: 0 }],
    ["force.troopCeiling", 1.5, { expected: "safeint" }],
    ["force.interimArrangement", "x".repeat(301), { expected: "at-most-string", limit: 300 }],
    ["timing.decisionDate", "2026-02-31", { expected: "date" }],
  ] as const)("says what it expected at %s instead of %s", (field, value, problem) => {
    const [section, name] = field.split(".") as [string, string];
    const text = changed((raw) => {
      raw[section] = { [name]: { value } };
    });
    expect(problemOf(text)).toEqual({ code: "wrong-value", path: `$.${field}.value`, ...problem });
  });
  it("names a few of many values, not all", () => {
    const text = changed((raw) => {
      raw.purpose = { tasks: { value: [{ id: "t", type: { value: "bogus" } }] } };
    });
    const problem = problemOf(text);
    expect(problem?.code === "wrong-value" && problem.expected).toMatch(/^good-offices \|.* \| …$/);
    expect(problem?.code === "wrong-value" && problem.expected.length).toBeLessThan(150);
  });
  it("refuses a file made of brackets, by its place, without going down into it", () => {
    const deep = `${'{"value":'.repeat(50_000)}1${"}".repeat(50_000)}`;
    const text = JSON.stringify(design).replace('"force":', `"host":${deep},"force":`);
    const problem = problemOf(text);
    expect(problem).toMatchObject({ code: "wrong-value", expected: "flat" });
    expect(problem?.code === "wrong-value" && problem.path).toMatch(/^\$\.host(\.value){15}$/);
  });
  it("refuses two rows with one id", () => {
    const text = changed((raw) => {
      raw.situation.sectors.value[1].id = "a";
    });
    expect(problemOf(text)).toMatchObject({
      path: "$.situation.sectors.value[1].id",
      expected: "unique id",
    });
  });
  it("refuses a newer version, another file, damaged text and an oversized file", () => {
    expect(
      problemOf(
        changed((raw) => {
          raw.schemaVersion = 99;
        }),
      ),
    ).toEqual({ code: "newer-version", version: 99, known: schemaVersion });
    expect(
      problemOf(
        changed((raw) => {
          delete raw.schemaVersion;
        }),
      ),
    ).toEqual({ code: "no-version" });
    expect(problemOf("[1, 2]")).toEqual({ code: "not-a-design" });
    expect(problemOf('{"kind": "mandate-design", ')).toMatchObject({ code: "not-json" });
    expect(problemOf(" ".repeat(largestFile + 1))).toMatchObject({ code: "too-large" });
  });
  it("does not let a key of an object's prototype through", () => {
    const text = JSON.stringify(design).replace('"force"', '"__proto__":{"x":1},"force"');
    expect(problemOf(text)).toMatchObject({ code: "wrong-value" });
  });
});

describe("do older versions move forward?", () => {
  const steps = {
    1: (saved: Record<string, unknown>) => ({ ...saved, a: "renamed" }),
    2: (saved: Record<string, unknown>) => ({ ...saved, b: `${String(saved.a)} twice` }),
  };
  it("takes every step in order and leaves the original", () => {
    const original = { schemaVersion: 1 };
    expect(migrate(original, 3, steps)).toEqual({
      outcome: "migrated",
      from: 1,
      saved: { schemaVersion: 3, a: "renamed", b: "renamed twice" },
    });
    expect(original).toEqual({ schemaVersion: 1 });
  });
  it("refuses where a step is missing", () => {
    expect(migrate({ schemaVersion: 1 }, 3, { 2: steps[2] })).toEqual({ outcome: "no-version" });
  });
});
