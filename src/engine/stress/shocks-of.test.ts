import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShockChoice } from "../../domain/plan-figure";
import { arbitraryDesign } from "../cases/arbitrary-design";
import { smallDesign } from "./cases/stress-designs";
import { shockRecord } from "./shocks";
import { isTried, shocksOf } from "./shocks-of";
import { unstressed } from "./stressed";

function shocksWith(shocks: ShockChoice[], values = {}) {
  const design = smallDesign(values, shocks);
  return shocksOf(design, unstressed(design, []));
}
const find = (id: string, ...given: Parameters<typeof shocksWith>) =>
  shocksWith(...given).find((each) => each.id === id);

describe("which shocks does a design have?", () => {
  it("one of each kind, the contributor being the largest firm one", () => {
    expect(shocksWith([]).map(({ id }) => id)).toEqual([
      "strength",
      "lateness",
      "consent",
      "neighbour",
      "contributor@first",
      "reserve",
      "money",
      "warning",
      "violence",
    ]);
  });
  it("and each contributor that the author chose, in the order of the design", () => {
    const chosen = shocksWith([
      { shock: "contributor@later" },
      { shock: "contributor@first", leftOut: true },
      { shock: "contributor@gone-since" },
    ]).filter(({ kind }) => kind === "contributor");
    expect(chosen.map(({ id, leftOut }) => [id, leftOut])).toEqual([
      ["contributor@first", true],
      ["contributor@later", false],
    ]);
  });
  it("nobody where no pledge is firm, and says why that is without effect", () => {
    const unsure = { "force.contributors": [{ id: "a", military: 9, firm: false }] };
    const nobody = find("contributor", [], unsure);
    expect(nobody?.withoutEffect?.reason).toBe("none-designed");
    expect(nobody && isTried(nobody)).toBe(false);
  });
});

describe("which levels are tried?", () => {
  it("ours, unless the author sets others; then from mild to severe, each once, as designed first", () => {
    expect(find("strength", [])).toMatchObject({ levels: [100, 92.5, 75, 50], own: false });
    const own = [{ shock: "strength", levels: [40, 100, 80, 40], reason: "Poor record" }];
    expect(find("strength", own)).toMatchObject({
      levels: [100, 80, 40],
      usual: [100, 92.5, 75, 50],
      own: true,
      reason: "Poor record",
      refused: [],
    });
  });
  it("none that are out of bounds or in between, and names them", () => {
    const own = [{ shock: "lateness", levels: [-3, 2.5, 4, 61] }];
    expect(find("lateness", own)).toMatchObject({ levels: [0, 4], refused: [-3, 2.5, 61] });
    const [none] = [find("violence", [{ shock: "violence", levels: [7] }])];
    expect(none && isTried(none)).toBe(false);
  });
  it("within the record's bounds in any design with any levels", () => {
    const levels = fc.array(fc.double(), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(arbitraryDesign, levels, (design, own) => {
        const shocks = ["strength", "consent", "money"].map((shock) => ({ shock, levels: own }));
        const chosen = { ...design, shocks };
        for (const { kind, levels: tried } of shocksOf(chosen, unstressed(chosen, []))) {
          const { least, most, levels: usual } = shockRecord(kind);
          expect(tried[0]).toBe(usual[0]);
          for (const level of tried) expect(level >= least && level <= most).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
