import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ShockChoice } from "../../domain/plan-figure";
import { precedents } from "../../precedents/current";
import { arbitraryDesign } from "../cases/arbitrary-design";
import { bothWays } from "./cases/both-ways";
import { fullDesign, smallDesign, templateDesign } from "./cases/stress-designs";
import { shocksFor } from "./enumerate";
import { isTried, shocksOf } from "./shocks-of";
import { unstressed } from "./stressed";
import { trialsOf } from "./trials/trials-of";

/** Two levels of each shock, so that a design is tried in a moment. */
const fewLevels: ShockChoice[] = [
  { shock: "strength", levels: [60] },
  { shock: "lateness", levels: [5] },
  { shock: "consent", levels: [2, 3] },
  { shock: "warning", levels: [2] },
];

describe("does each thing break by the same sets as when everything is tried plainly?", () => {
  // Checks at every level are tried in the long runs; here they are tried at fewer levels below.
  it("in a full design, at every level of every shock", () => {
    const { quick, plain, shocks } = bothWays(fullDesign(), ({ kind }) => kind !== "check");
    const combinations = shocks.reduce((product, { levels }) => product * levels.length, 1);
    expect(combinations).toBeGreaterThanOrEqual(4000);
    expect(shocks.length).toBeGreaterThanOrEqual(8);
    expect(quick).toEqual(plain);
    expect(quick.filter(({ sets }) => sets.length > 3).length).toBeGreaterThan(3);
  });

  it.each(["example", "unmiss-2011", "minurcat-2009", "onub-2004", "unficyp-1964", "blank"])(
    "in the template %s",
    (id) => {
      const { quick, plain } = bothWays({ ...templateDesign(id), shocks: fewLevels });
      expect(quick).toEqual(plain);
    },
  );

  it("in any design", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { quick, plain } = bothWays({ ...design, shocks: fewLevels });
        expect(quick).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});

describe("which shocks is a thing tried under?", () => {
  const design = smallDesign();
  const stressed = unstressed(design, precedents);
  const shocks = shocksOf(design, stressed).filter(isTried);
  const shocksOfTrial = (id: string) => {
    const trial = trialsOf(stressed).find(({ breakable }) => breakable.id === id);
    return trial && shocksFor(trial, shocks).map(({ kind }) => kind);
  };
  it("under those alone that touch what decides it", () => {
    expect(shocksOfTrial("ground-to-stay")).toEqual(["consent"]);
    expect(shocksOfTrial("task-means@protect")).toEqual([
      "strength",
      "lateness",
      "consent",
      "neighbour",
      "contributor",
      "reserve",
      "violence",
    ]);
    expect(shocksOfTrial("check.outreach-to-all")).toEqual([]);
  });
});
