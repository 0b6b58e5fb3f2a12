import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withWords } from "./with-words";

const structure = {
  id: "x",
  roles: [
    { id: "a", kind: "one" },
    { id: "b", kind: "two" },
  ],
  notes: [{ inject: "late", expected: [{}, {}] }],
  script: [{ cut: "short", item: "read" }],
  choices: [{ path: "force.troopCeiling", value: 6000 }],
};

describe("do words find their place?", () => {
  it("lies them on fields by name and on rows by id, in any order", () => {
    const { whole, strays } = withWords(structure, {
      title: "T",
      roles: { b: { title: "B" }, a: { title: "A" } },
    });
    expect(strays).toEqual([]);
    expect(whole).toEqual({
      ...structure,
      title: "T",
      roles: [
        { id: "a", kind: "one", title: "A" },
        { id: "b", kind: "two", title: "B" },
      ],
    });
  });

  it("finds rows by what stands for an id, and those without one by number", () => {
    const { whole, strays } = withWords(structure, {
      notes: { late: { expected: { "1": { reaction: "They wait." } } } },
      script: { "short/read": { says: ["Read."] } },
      choices: { "force.troopCeiling": { reason: "So." } },
    });
    expect(strays).toEqual([]);
    expect(whole).toMatchObject({
      notes: [{ inject: "late", expected: [{}, { reaction: "They wait." }] }],
      script: [{ cut: "short", item: "read", says: ["Read."] }],
      choices: [{ value: 6000, reason: "So." }],
    });
  });

  it("takes a list of texts whole, and another language over it by number", () => {
    const english = withWords(structure, { says: ["one", "two"] }).whole;
    expect(withWords(english, { says: { "1": "deux" } }).whole).toMatchObject({
      says: ["one", "deux"],
    });
    expect(withWords(english, { says: ["un", "deux", "trois"] }).whole).toMatchObject({
      says: ["un", "deux", "trois"],
    });
  });

  it("names words of rows that are not there, and leaves the structure whole", () => {
    const { whole, strays } = withWords(structure, {
      roles: { minister: { title: "M" }, "7": { title: "Seven" } },
      notes: "not a list",
    });
    expect(strays.sort()).toEqual(["notes", "roles.7", "roles.minister"]);
    expect(whole).toEqual(structure);
  });
});

it("gives the structure back where there are no words, and takes nothing from anybody's prototype", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const isTree = typeof value === "object" && value !== null;
      if (isTree) expect(withWords(value, {})).toEqual({ whole: value, strays: [] });
    }),
  );
  withWords({}, JSON.parse('{"__proto__":{"polluted":"yes"}}'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it("laid twice says the same as laid once", () => {
  const words = fc.record({
    title: fc.string(),
    roles: fc.record({
      a: fc.record({ title: fc.string() }),
      c: fc.record({ title: fc.string() }),
    }),
  });
  fc.assert(
    fc.property(words, (text) => {
      const once = withWords(structure, text);
      expect(withWords(once.whole, text)).toEqual(once);
    }),
  );
});
