import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDesign } from "../cases/arbitrary-design";
import { bothWays, twoLevels } from "./cases/both-ways";
import { fullDesign, templateDesign } from "./cases/stress-designs";

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

  it("in the example", () => {
    const { quick, plain } = bothWays({ ...templateDesign("example"), shocks: twoLevels });
    expect(quick).toEqual(plain);
  });

  it("in any design", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { quick, plain } = bothWays({ ...design, shocks: twoLevels });
        expect(quick).toEqual(plain);
      }),
      { numRuns: 25 },
    );
  });
});
