import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import type { LimitedPlace } from "../../../engine/explore/limited-places";
import { changeTo, countsOf, inGroups, variesOf, withAllAt, withLimitChange } from "./limit-edit";

const blank = blankDesign("d", "D");
const ceiling = { path: "force.troopCeiling" } as const;
const firm = { path: "force.contributors[].firm", row: "a" } as const;

describe("does changing one part of a limit keep the others?", () => {
  it("for any order of changes, and takes the limit away with its last part", () => {
    const parts = { stays: false, least: 1, most: 9, out: ["x"], reason: "So asked" };
    const order = fc.shuffledSubarray(Object.keys(parts), { minLength: 5 });
    fc.assert(
      fc.property(order, order, (given, taken) => {
        const whole = given.reduce(
          (design, part) =>
            withLimitChange(design, ceiling, { [part]: parts[part as keyof typeof parts] }),
          blank,
        );
        expect(whole.limits).toEqual([{ limit: "force.troopCeiling", ...parts }]);
        const none = taken.reduce(
          (design, part) => withLimitChange(design, ceiling, { [part]: undefined }),
          whole,
        );
        expect(none.limits).toEqual([]);
      }),
    );
  });

  it("counts an emptied list or reason as taken away, and zero as a bound", () => {
    const zero = withLimitChange(blank, ceiling, { least: 0, out: [], reason: "" });
    expect(zero.limits).toEqual([{ limit: "force.troopCeiling", least: 0 }]);
  });
});

describe("does an author's word on many answers go one by one?", () => {
  it("kept, and as usual again with other parts left", () => {
    const bounded = withLimitChange(blank, ceiling, { most: 9 });
    const kept = withAllAt(bounded, [ceiling, firm], "stays");
    expect(kept.limits?.map(({ stays }) => stays)).toEqual([true, true]);
    expect(kept.limits?.[1]?.limit).toBe("force.contributors[].firm@a");
    expect(withAllAt(kept, [ceiling, firm], "usual").limits).toEqual([
      { limit: "force.troopCeiling", most: 9 },
    ]);
  });

  it("is read back as it was said", () => {
    for (const said of ["vary", "stays", "usual"] as const) {
      const { limits = [] } = withLimitChange(blank, ceiling, changeTo(said));
      expect(variesOf(limits[0])).toBe(said);
    }
  });
});

describe("how are the answers grouped?", () => {
  const place = (serves: LimitedPlace["serves"], varies: boolean): LimitedPlace => {
    return { ...ceiling, serves, varies, usual: undefined };
  };
  const places = [place("context", false), place("protect", true), place("protect", false)];

  it("by what they serve, groups in which nothing varies last", () => {
    expect(inGroups(places).map(([serves, group]) => [serves, group.length])).toEqual([
      ["protect", 2],
      ["context", 1],
    ]);
  });

  it("with how many vary and stay", () => {
    expect(countsOf(places)).toEqual({ vary: 1, stay: 2, own: 0 });
  });
});
