import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import type { BaselineKind } from "../../domain/vocabulary/option";
import { inProject } from "./as-option";
import { fullDesign } from "./cases/full-design";
import { openProject, projectFileText } from "./open-project";

const project = { id: "talks", title: "After the talks" };
const option = (id: string, place: number, baseline?: BaselineKind): MandateDesign => {
  const design = inProject(blankDesign(id, `Title of ${id}`), { project, place });
  return baseline && design.option ? { ...design, option: { ...design.option, baseline } } : design;
};
const three = [option("b", 0, "no-mission"), fullDesign, option("last", 3)];

/** Ids in order, so that a test can tell who was given one. */
const ids = () => {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
};
const open = (text: string) => openProject(text, ids());
const opened = (designs: readonly unknown[]) =>
  open(JSON.stringify({ kind: "options-project", schemaVersion: 1, designs }));
const refusal = (file: unknown) => {
  const result = open(JSON.stringify(file));
  return result.ok ? undefined : result.problem;
};

describe("does a project come back from its file as it went out?", () => {
  it("whole, in its order", () => {
    expect(open(projectFileText([...three].reverse()))).toEqual({
      ok: true,
      project,
      designs: three,
      leftOut: [],
      migrated: 0,
    });
  });

  it("with a mark for the order of bytes before it, too", () => {
    expect(open(`\uFEFF${projectFileText(three)}`).ok).toBe(true);
  });

  it("and any of its designs taken out leaves the others", () => {
    fc.assert(
      fc.property(fc.subarray(three, { minLength: 1 }), (some) => {
        expect(open(projectFileText(some))).toMatchObject({ ok: true, designs: some });
      }),
    );
  });
});

describe("is a damaged design named, and are the others opened?", () => {
  it.each([
    {
      what: "a wrong value",
      one: { ...option("x", 1), force: { troopCeiling: { value: "many" } } },
      code: "wrong-value",
      title: "Title of x",
    },
    {
      what: "a newer form",
      one: { ...option("x", 1), schemaVersion: 99 },
      code: "newer-version",
      title: "Title of x",
    },
    { what: "no design", one: { about: { title: 7 } }, code: "not-a-design", title: undefined },
    { what: "nothing", one: null, code: "not-a-design", title: undefined },
    {
      what: "a project in a project",
      one: { kind: "options-project", designs: [] },
      code: "options-project",
      title: undefined,
    },
  ])("where it has $what", ({ one, code, title }) => {
    const result = opened([three[0], one, three[2]]);
    expect(result).toMatchObject({
      ok: true,
      designs: [{ id: "b" }, { id: "last" }],
      leftOut: [{ number: 2, title, problem: { code } }],
    });
  });

  it("tells of each where none can be opened", () => {
    expect(opened([{}, 7])).toMatchObject({
      ok: true,
      designs: [],
      leftOut: [{ number: 1 }, { number: 2 }],
    });
  });

  it("takes eight options and a baseline, and names what is beyond", () => {
    const nine = Array.from({ length: 9 }, (_, place) => option(`o${place}`, place));
    const result = opened([
      ...nine,
      option("b1", 0, "no-mission"),
      option("b2", 0, "regional-force"),
    ]);
    expect(result).toMatchObject({
      leftOut: [
        { number: 9, problem: { code: "one-too-many", most: 8 } },
        { number: 11, problem: { code: "second-baseline" } },
      ],
    });
    expect(result.ok && result.designs).toHaveLength(9);
  });
});

describe("do designs that were put together by hand become one project?", () => {
  it("under a project of their own, where none names one", () => {
    expect(opened([blankDesign("a", "A"), blankDesign("b", "B")])).toMatchObject({
      project: { id: "new-1", title: "A" },
      designs: [
        { id: "a", option: { project: "new-1", place: 0 } },
        { id: "b", option: { project: "new-1", place: 1 } },
      ],
    });
  });

  it("after those of the project that one names", () => {
    expect(opened([blankDesign("a", "A"), option("b", 4)])).toMatchObject({
      project,
      designs: [
        { id: "b", option: { place: 4 } },
        { id: "a", option: { project: "talks", projectTitle: "After the talks", place: 5 } },
      ],
    });
  });

  it("with an id of its own for the second of two that share one", () => {
    const result = opened([option("a", 0), { ...option("a", 1), about: { title: "Other" } }]);
    expect(result).toMatchObject({
      designs: [{ id: "a" }, { id: "new-1", about: { title: "Other" } }],
    });
  });

  it("brought up to date from an older form, and counted", () => {
    const { option: _option, ...old } = option("a", 0);
    expect(opened([{ ...old, schemaVersion: 2 }, option("b", 0)])).toMatchObject({ migrated: 1 });
  });
});

describe("is a file that cannot be a project refused with its reason?", () => {
  const whole = { kind: "options-project", schemaVersion: 1, designs: three };
  it.each([
    [{ ...whole, kind: "mandate-design" }, { code: "not-a-design" }],
    [[whole], { code: "not-a-design" }],
    [
      { ...whole, schemaVersion: 2 },
      { code: "newer-version", version: 2, known: 1 },
    ],
    [{ ...whole, schemaVersion: "1" }, { code: "no-version" }],
    [{ ...whole, schemaVersion: 0.5 }, { code: "no-version" }],
    [
      { ...whole, designs: {} },
      { code: "wrong-value", path: "$.designs", expected: "array" },
    ],
    [
      { ...whole, designs: [] },
      { code: "wrong-value", path: "$.designs", expected: "at-least-array", limit: 1 },
    ],
    [
      { ...whole, designs: Array(101).fill({}) },
      { code: "wrong-value", path: "$.designs", expected: "at-most-array", limit: 100 },
    ],
  ])("case %#", (file, problem) => expect(refusal(file)).toEqual(problem));

  it("where its text was cut off", () => {
    const text = projectFileText(three);
    expect(open(text.slice(0, text.length / 2))).toMatchObject({ problem: { code: "not-json" } });
  });

  it("where it is larger than eight options and a baseline can be", () => {
    expect(open(" ".repeat(45_000_001))).toMatchObject({ problem: { code: "too-large" } });
  });

  it("and no cut or flipped text of a project throws", () => {
    const text = projectFileText(three);
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom("", "9", "}", '"', "null"), (at, put) => {
        expect(() => open(text.slice(0, at) + put + text.slice(at + 1))).not.toThrow();
      }),
    );
  });
});
