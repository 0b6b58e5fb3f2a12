import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { plainDesign } from "../../domain/plain";
import { precedents } from "../current";
import { compareTraits } from "./compare-traits";
import { nearestTo } from "./nearest-to";
import { traitsOf } from "./traits";
import { traitsOfDesign } from "./traits-of-design";

const said = <T>(value: T) => ({ value });
const design: MandateDesign = {
  ...blankDesign("a", "A"),
  operation: { type: said("un-peacekeeping") },
  purpose: {
    tasks: said([
      { id: "one", type: said("protect-physical") },
      { id: "two", type: said("demining") },
    ]),
  },
  force: { troopCeiling: said(7000) },
  situation: { populationAtRisk: said(10_000_000), populationScope: said("national") },
  commitment: { legalBasis: said("chapter-vii-whole") },
  timing: { decisionDate: said("2011-07-08") },
};
const nearest = (changed: Partial<MandateDesign> = {}, count = 8) =>
  nearestTo(plainDesign({ ...design, ...changed }), precedents, count);

describe("what does a design state of itself?", () => {
  const traits = (changed: Partial<MandateDesign>) =>
    traitsOfDesign(plainDesign({ ...design, ...changed }));

  it("has all six components where all are stated", () => {
    expect(traits({})).toEqual({
      type: "un-peacekeeping",
      protection: true,
      military: 7000,
      population: 10_000_000,
      "chapter-vii": "yes",
      years: 2011,
    });
  });

  it("leaves unknown what is not stated", () => {
    expect(traitsOfDesign(plainDesign(blankDesign("b", "B")))).toEqual({});
  });

  it("says no to protection only where every task is named", () => {
    const tasks = (types: readonly ("demining" | undefined)[]) => ({
      purpose: {
        tasks: said(
          types.map((type, at) => ({ id: `t${at}`, ...(type ? { type: said(type) } : {}) })),
        ),
      },
    });
    expect(traits(tasks(["demining"])).protection).toBe(false);
    expect(traits(tasks(["demining", undefined])).protection).toBeUndefined();
  });

  it("counts observers that stand beside the ceiling, and those of an observer mission", () => {
    const beside = { troopCeiling: said(7000), observersAndStaff: said(300) };
    expect(traits({ force: { ...beside, observersInsideCeiling: said(false) } }).military).toBe(
      7300,
    );
    expect(traits({ force: { ...beside, observersInsideCeiling: said(true) } }).military).toBe(
      7000,
    );
    const observers = { force: { observersAndStaff: said(300) } };
    expect(traits({ ...observers, operation: { type: said("un-observer") } }).military).toBe(300);
    expect(traits(observers).military).toBeUndefined();
  });

  it("compares the people of a whole country only, and nobody with no one", () => {
    const people = (value: number, scope: "national" | "area-of-operations") =>
      traits({ situation: { populationAtRisk: said(value), populationScope: said(scope) } })
        .population;
    expect(people(5_000_000, "national")).toBe(5_000_000);
    expect(people(5_000_000, "area-of-operations")).toBeUndefined();
    expect(people(0, "national")).toBeUndefined();
  });

  it("sums the sectors where each states its people", () => {
    const sectors = said([
      { id: "n", population: said(2_000_000) },
      { id: "s", population: said(3_000_000) },
    ]);
    const situation = { populationScope: said("national" as const), sectors };
    expect(traits({ situation }).population).toBe(5_000_000);
  });

  it("names no type where no operation is proposed", () => {
    expect(traits({ operation: { type: said("none") } }).type).toBeUndefined();
  });
});

describe("which operations are nearest?", () => {
  it("puts UN peacekeeping that protects civilians, of about that size, before all others", () => {
    const { near, notStated, of } = nearest();
    expect(near).toHaveLength(8);
    expect(notStated).toEqual([]);
    expect(of).toBe(precedents.length);
    for (const { precedent } of near.slice(0, 4)) {
      expect(precedent.type).toBe("un-peacekeeping");
      expect(precedent.protectionMandateSince).toBeDefined();
    }
  });

  it("keeps one order, whatever the order of the record", () => {
    const ids = nearest({}, precedents.length).near.map(({ precedent }) => precedent.id);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...precedents], { minLength: precedents.length }),
        (shuffled) => {
          const { near } = nearestTo(plainDesign(design), shuffled, precedents.length);
          expect(near.map(({ precedent }) => precedent.id)).toEqual(ids);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("leaves none out that is nearer than the last", () => {
    const { near, traits } = nearest();
    const kept = new Set(near.map(({ precedent }) => precedent));
    const last = near.at(-1)?.distance ?? 0;
    for (const precedent of precedents.filter((each) => !kept.has(each)))
      expect(compareTraits(traits, traitsOf(precedent)).distance).toBeGreaterThanOrEqual(last);
  });

  it("sets no operation beside the decision that set it up, and says which it left out", () => {
    const situation = { ...design.situation, hostCountries: said(["South Sudan"]) };
    const { near, own, of } = nearest({ situation }, precedents.length);
    expect(own.map(({ id }) => id)).toContain("unmiss");
    expect(near.map(({ precedent }) => precedent.id)).not.toContain("unmiss");
    expect(of).toBe(precedents.length - own.length);
  });

  it("names none where the design states too little to tell them apart", () => {
    const { near, notStated } = nearestTo(
      plainDesign({ ...blankDesign("b", "B"), operation: { type: said("regional") } }),
      precedents,
      8,
    );
    expect(near).toEqual([]);
    expect(notStated).toEqual(["protection", "military", "population", "chapter-vii", "years"]);
  });

  it("says of every component what it is on both sides", () => {
    for (const { components, precedent } of nearest().near)
      for (const { likeness, one, other, id } of components) {
        expect(one, id).toBeDefined();
        expect(likeness === "unknown", `${precedent.id} ${id}`).toBe(other === undefined);
      }
  });
});
