import { describe, expect, it } from "vitest";
import { precedents } from "../../precedents/current";
import { bothWays, twoLevels } from "./cases/both-ways";
import { smallDesign, templateDesign } from "./cases/stress-designs";
import { shocksFor } from "./enumerate";
import { isTried, shocksOf } from "./shocks-of";
import { unstressed } from "./stressed";
import { trialsOf } from "./trials/trials-of";

describe("does each thing break by the same sets as when everything is tried plainly?", () => {
  it("in a small force", () => {
    const { quick, plain } = bothWays(smallDesign({}, twoLevels));
    expect(quick).toEqual(plain);
    expect(quick.filter(({ sets }) => sets.length > 1).length).toBeGreaterThan(0);
  });

  it.each(["unmiss-2011", "minurcat-2009", "onub-2004", "unficyp-1964", "blank"])(
    "in the template %s",
    (id) => {
      const { quick, plain } = bothWays({ ...templateDesign(id), shocks: twoLevels });
      expect(quick).toEqual(plain);
    },
  );
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
