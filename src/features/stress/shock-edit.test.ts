import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, mandateDesignSchema } from "../../domain/design";
import { shockRecord, shockRecords } from "../../engine/stress/shocks";
import {
  choiceFor,
  type EditedShock,
  fromMild,
  isAdded,
  levelProblem,
  levelsTried,
  mostLevels,
  withShockChange,
} from "./shock-edit";

const blank = blankDesign("d", "Design");
const edited = (kind: EditedShock["kind"]): EditedShock => ({
  id: kind,
  kind,
  usual: shockRecord(kind).levels,
});
const strength = edited("strength");
const late = edited("lateness");

describe("is a changed shock kept with the design?", () => {
  it("by its levels, in the order in which they were put", () => {
    const design = withShockChange(blank, strength, { levels: [60, 80] });
    expect(design.shocks).toEqual([{ shock: "strength", levels: [60, 80] }]);
    expect(levelsTried(design, strength)).toEqual([60, 80]);
    expect(mandateDesignSchema.safeParse(design).success).toBe(true);
  });

  it("its reason stays while levels change, and goes with them", () => {
    const own = withShockChange(blank, late, { levels: [2] });
    const reasoned = withShockChange(own, late, { reason: "Rains" });
    const changed = withShockChange(reasoned, late, { levels: [4] });
    expect(choiceFor(changed, late)).toEqual({ shock: "lateness", levels: [4], reason: "Rains" });
    expect(withShockChange(changed, late, { levels: undefined }).shocks).toEqual([]);
    expect(choiceFor(withShockChange(changed, late, { reason: "" }), late)).not.toHaveProperty(
      "reason",
    );
  });

  it("left out and taken in again it is as it was, its own levels too", () => {
    const out = withShockChange(blank, late, { leftOut: true });
    expect(out.shocks).toEqual([{ shock: "lateness", leftOut: true }]);
    expect(withShockChange(out, late, { leftOut: false }).shocks).toEqual([]);
    const own = withShockChange(blank, late, { levels: [2] });
    const back = withShockChange(withShockChange(own, late, { leftOut: true }), late, {
      leftOut: false,
    });
    expect(back.shocks).toEqual(own.shocks);
  });

  it("other shocks are left alone", () => {
    const both = withShockChange(withShockChange(blank, late, { levels: [2] }), strength, {
      leftOut: true,
    });
    expect(withShockChange(both, strength, { leftOut: false }).shocks).toEqual([
      { shock: "lateness", levels: [2] },
    ]);
  });
});

describe("does a law hold for any levels?", () => {
  const kinds = fc.constantFrom(...shockRecords.map(({ kind }) => kind));
  const someLevels = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), {
    minLength: 1,
    maxLength: mostLevels,
  });

  it("what is put is what is tried, and the usual ones in any order are ours again", () => {
    fc.assert(
      fc.property(kinds, someLevels, (kind, levels) => {
        const shock = edited(kind);
        const design = withShockChange(blank, shock, { levels });
        const tried = levels.filter((level) => level !== shock.usual[0]);
        expect([...levelsTried(design, shock)].sort()).toEqual(
          (tried.length > 0 ? tried : []).sort(),
        );
        const usual = [...levelsTried(blank, shock)].reverse();
        expect(withShockChange(design, shock, { levels: usual }).shocks).toEqual([]);
      }),
    );
  });

  it("putting the same twice changes nothing more", () => {
    fc.assert(
      fc.property(kinds, someLevels, fc.boolean(), (kind, levels, leftOut) => {
        const shock = edited(kind);
        const once = withShockChange(blank, shock, { levels, leftOut });
        expect(withShockChange(once, shock, { levels, leftOut })).toEqual(once);
      }),
    );
  });

  it("from mild to severe never changes which levels there are", () => {
    fc.assert(
      fc.property(kinds, someLevels, (kind, levels) => {
        const record = shockRecord(kind);
        const sorted = fromMild(record, levels);
        expect([...sorted].sort()).toEqual([...levels].sort());
        const sign = record.worse === "higher" ? 1 : -1;
        sorted.forEach((level, at) => {
          if (at > 0) expect(sign * (level - (sorted[at - 1] ?? level))).toBeGreaterThan(0);
        });
      }),
    );
  });
});

describe("is a level that cannot be tried told?", () => {
  it("the design as it is, and one that is there", () => {
    expect(levelProblem(strength, [75], 100)).toBe("as-designed");
    expect(levelProblem(late, [3], 0)).toBe("as-designed");
    expect(levelProblem(strength, [75], 75)).toBe("twice");
    expect(levelProblem(strength, [75], 60)).toBeUndefined();
  });
});

describe("does an added contributor stay until it is taken away?", () => {
  const shock: EditedShock = { ...edited("contributor"), id: "contributor@north" };
  const added = { ...blank, shocks: [{ shock: shock.id, leftOut: false }] };

  it("with a reason, and through an emptied one", () => {
    expect(isAdded(added, shock)).toBe(true);
    const reasoned = withShockChange(added, shock, { reason: "Elections there" });
    expect(choiceFor(reasoned, shock)).toEqual({
      shock: shock.id,
      leftOut: false,
      reason: "Elections there",
    });
    expect(isAdded(withShockChange(reasoned, shock, { reason: "" }), shock)).toBe(true);
  });

  it("and is none where nobody added it", () => {
    expect(isAdded(blank, shock)).toBe(false);
    expect(isAdded(withShockChange(blank, shock, { leftOut: true }), shock)).toBe(false);
  });
});
