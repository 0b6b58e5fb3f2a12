import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { arbitraryChange, arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { templateDesign } from "../../engine/stress/cases/stress-designs";
import { mandateCost } from "../../planning/cost/mandate-cost";
import { planningContext } from "../../planning/deployment/planning-context";
import { measureIds, measuresOf } from "./measures";

const halvora = templateDesign("example");
const valueOf = (
  id: (typeof measureIds)[number],
  design = halvora,
  varied: readonly FieldPath[] = [],
) => {
  const paths = varied.map((path) => ({ path }));
  return measuresOf([id], paths)[0]?.of(planningContext(design), design);
};
const set = (design: typeof halvora, values: Partial<Record<FieldPath, unknown>>) =>
  Object.entries(values).reduce(
    (so, [path, value]) => withValue(so, path as FieldPath, value),
    design,
  );

describe("is the cost of an option the high end of its year at full strength?", () => {
  it("to one decimal", () => {
    const high = mandateCost(halvora).atFullStrength?.usdMillions?.high as number;
    expect(valueOf("cost")).toBeCloseTo(high, 0);
    expect(((valueOf("cost") as number) * 10) % 1).toBeCloseTo(0, 6);
  });

  it("and not known, which is not zero, where no cost of a person is", () => {
    expect(valueOf("cost", set(halvora, { "operation.type": "coalition" }))).toBeUndefined();
    expect(valueOf("cost", templateDesign("blank"))).toBeUndefined();
  });

  it.each([
    ["force.troopCeiling", { "force.contributors": [] }],
    ["force.individualPolice", {}],
    ["force.formedPoliceUnitSize", {}],
    ["force.observersAndStaff", { "force.observersInsideCeiling": false }],
  ] as const)("and not known where %s is silent and other options state it", (path, besides) => {
    const stated = set(halvora, besides);
    const silent = set(stated, { [path]: undefined });
    expect(valueOf("cost", stated, [path])).toBeGreaterThan(0);
    expect(valueOf("cost", silent, [path])).toBeUndefined();
    expect(valueOf("cost", silent)).toBeGreaterThan(0);
  });
});

describe("is the uniformed strength everyone in uniform who is authorised?", () => {
  const force = {
    "force.troopCeiling": 5_000,
    "force.individualPolice": 300,
    "force.formedPoliceUnits": 2,
    "force.formedPoliceUnitSize": 140,
    "force.observersAndStaff": 100,
    "force.observersInsideCeiling": true,
  };

  it("the ceiling, police, and observers whom the ceiling does not count", () => {
    expect(valueOf("uniformed", set(halvora, force))).toBe(5_580);
    const apart = set(halvora, { ...force, "force.observersInsideCeiling": false });
    expect(valueOf("uniformed", apart)).toBe(5_680);
    expect(valueOf("uniformed", set(halvora, { ...force, "force.troopCeiling": 0 }))).toBe(680);
  });

  it("not known without a ceiling", () => {
    expect(
      valueOf("uniformed", set(halvora, { ...force, "force.troopCeiling": undefined })),
    ).toBeUndefined();
  });

  it("not known where a part is not stated that other options state; else without that part", () => {
    const silent = set(halvora, { ...force, "force.individualPolice": undefined });
    expect(valueOf("uniformed", silent, ["force.individualPolice"])).toBeUndefined();
    expect(valueOf("uniformed", silent)).toBe(5_280);
    const open = set(halvora, {
      ...force,
      "force.observersInsideCeiling": false,
      "force.observersAndStaff": undefined,
    });
    expect(valueOf("uniformed", open, ["force.observersAndStaff"])).toBeUndefined();
    expect(valueOf("uniformed", open)).toBe(5_580);
  });
});

it("does each measure depend on nothing but the fields that it names?", () => {
  const changed = arbitraryDesign.chain((design) =>
    fc.tuple(
      fc.constant(design),
      fc.array(arbitraryChange(design), { minLength: 4, maxLength: 4 }),
    ),
  );
  fc.assert(
    fc.property(changed, ([design, changes]) => {
      for (const { reads, of } of measuresOf(measureIds, [])) {
        const told = (each: typeof design) => of(planningContext(each), each);
        for (const { path, after } of changes) {
          if (!reads.includes(path)) expect([path, told(after)]).toEqual([path, told(design)]);
        }
      }
    }),
  );
});

it("are measures left out that are not asked for, and in one order?", () => {
  const idsOf = (ids: readonly (typeof measureIds)[number][]) =>
    measuresOf(ids, []).map(({ id }) => id);
  expect(idsOf([])).toEqual([]);
  expect(idsOf(["uniformed", "cost"])).toEqual(["cost", "uniformed"]);
});
