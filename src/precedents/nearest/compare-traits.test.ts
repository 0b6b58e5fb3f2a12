import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { precedents } from "../current";
import { precedentTypes } from "../schema";
import { compareTraits } from "./compare-traits";
import { kindredTypes, weights } from "./measures";
import { type ComponentId, componentIds, knownTraits, type Traits, traitsOf } from "./traits";

const full: Traits = {
  type: "un-peacekeeping",
  protection: true,
  military: 7000,
  population: 9_000_000,
  "chapter-vii": "yes",
  years: 2011,
};
const likenessOf = (id: ComponentId, one: Traits, other: Traits) =>
  compareTraits(one, other).components.find((each) => each.id === id)?.likeness;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyTraits: fc.Arbitrary<Traits> = fc
  .record({
    type: maybe(fc.constantFrom(...precedentTypes)),
    protection: maybe(fc.boolean()),
    military: maybe(fc.nat(150_000)),
    population: maybe(fc.nat(300_000_000)),
    "chapter-vii": maybe(fc.constantFrom("yes", "partial", "no")),
    years: maybe(fc.integer({ min: 1945, max: 2040 })),
  })
  .map(knownTraits);
const without = (traits: Traits, id: ComponentId): Traits => {
  const { [id]: _, ...rest } = traits;
  return rest;
};

describe("what holds of any two?", () => {
  it("is the same from either side", () => {
    fc.assert(
      fc.property(anyTraits, anyTraits, (one, other) => {
        expect(compareTraits(one, other).distance).toBe(compareTraits(other, one).distance);
      }),
    );
  });

  it("lies between 0 and 1, and is always a number", () => {
    fc.assert(
      fc.property(anyTraits, anyTraits, (one, other) => {
        const { distance, components } = compareTraits(one, other);
        for (const value of [distance, ...components.map((each) => each.distance)]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("is 0 between a thing that is fully known and itself, and only by what is unknown otherwise", () => {
    fc.assert(
      fc.property(anyTraits, (one) => {
        const { components } = compareTraits(one, one);
        for (const { id, likeness, distance } of components)
          expect([likeness, distance]).toEqual(
            one[id] === undefined ? ["unknown", 1] : ["same", 0],
          );
      }),
    );
    expect(compareTraits(full, full).distance).toBe(0);
  });

  it("never comes nearer when something is no longer known, on either side", () => {
    fc.assert(
      fc.property(anyTraits, anyTraits, fc.constantFrom(...componentIds), (one, other, id) => {
        const known = compareTraits(one, other).distance;
        expect(compareTraits(without(one, id), other).distance).toBeGreaterThanOrEqual(known);
        expect(compareTraits(one, without(other, id)).distance).toBeGreaterThanOrEqual(known);
      }),
    );
  });

  it("takes two unknowns for nothing in common", () => {
    expect(likenessOf("military", without(full, "military"), without(full, "military"))).toBe(
      "unknown",
    );
  });
});

describe("is each component measured as it says?", () => {
  it.each([
    ["type", { type: "hybrid" }, "near"],
    ["type", { type: "un-observer" }, "far"],
    ["protection", { protection: false }, "far"],
    ["military", { military: 8000 }, "same"],
    ["military", { military: 14_000 }, "near"],
    ["military", { military: 2000 }, "far"],
    ["military", { military: 0 }, "far"],
    ["population", { population: 20_000_000 }, "near"],
    ["population", { population: 120_000_000 }, "far"],
    ["chapter-vii", { "chapter-vii": "partial" }, "near"],
    ["chapter-vii", { "chapter-vii": "no" }, "far"],
    ["years", { years: 2014 }, "same"],
    ["years", { years: 1999 }, "near"],
    ["years", { years: 1960 }, "far"],
  ] as const)("%s beside %j: %s", (id, change, likeness) => {
    expect(likenessOf(id, full, { ...full, ...change })).toBe(likeness);
  });

  it("finds two operations without troops the same in size", () => {
    expect(likenessOf("military", { ...full, military: 0 }, { ...full, military: 0 })).toBe("same");
  });

  it("adds up to the distance by the weights that are shown", () => {
    const { distance, components } = compareTraits(full, { ...full, protection: false });
    const all = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
    expect(distance).toBeCloseTo(weights.protection / all, 12);
    expect(components.map(({ id, weight }) => [id, weight])).toEqual(
      componentIds.map((id) => [id, weights[id]]),
    );
  });

  it("calls no type kindred to itself", () => {
    for (const [one, other] of kindredTypes) expect(one).not.toBe(other);
  });
});

describe("what is known of the operations on record?", () => {
  const of = (id: string) =>
    traitsOf(precedents.find((each) => each.id === id) as (typeof precedents)[number]);

  it("takes the highest ceiling that was read, and none from memory", () => {
    expect(of("unmiss").military).toBe(13_000);
    expect(of("unifil").military).toBe(15_000);
    expect(of("uniimog").military).toBeUndefined();
  });

  it("takes the strength deployed where no ceiling was read", () => {
    expect(of("unprofor").military).toBe(38_599);
  });

  it("knows no population of an operation in part of a country", () => {
    expect(of("unamid").population).toBeUndefined();
    expect(of("onub").population).toBe(7_310_000);
  });

  it("knows no type where name and figures disagree", () => {
    expect(of("unmik")).not.toHaveProperty("type");
  });
});
