import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryDesign } from "../cases/arbitrary-design";
import { bothWays } from "./cases/both-ways";
import { fullDesign, templateDesign } from "./cases/stress-designs";

describe("does each thing break by the same sets as when everything is tried plainly?", () => {
  it("in a full design, checks and all, at every level of every shock", () => {
    const { quick, plain } = bothWays(fullDesign());
    expect(quick).toEqual(plain);
  });

  it("in the example, at every level of every shock", () => {
    const { quick, plain } = bothWays(templateDesign("example"));
    expect(quick).toEqual(plain);
  });

  it("in any design, at every level of every shock", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { quick, plain } = bothWays({ ...design, shocks: [] });
        expect(quick).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});
