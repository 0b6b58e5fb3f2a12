import { describe, expect, it } from "vitest";
import { type CaseDesign, sectorDesign } from "./cases/sector-design";
import { enablerFactors, forceFactors, sectorFactors } from "./factors";
import { offeredFactor } from "./offered-factor";
import { sizeOf } from "./size-of";

const north = { id: "north", population: 400_000, areaKm2: 9_000, risk: "high" };
const offered = (of: CaseDesign, factor: Parameters<typeof offeredFactor>[2], place?: number) => {
  const design = sectorDesign({ sectors: [north, { id: "south" }], ...of });
  const sizing = sizeOf(design);
  const sector = place === undefined ? undefined : sizing.sectors[place]?.sector;
  const { usual, basis } = offeredFactor(design, sizing, factor, sector);
  return [usual, basis];
};
const protect = { tasks: [["protect-physical"]] } as const;

describe("which figure of ours stands in a box?", () => {
  it("the outcome for a sector, where it can be worked out", () => {
    expect(offered(protect, sectorFactors.patrolsADay, 0)).toEqual([8, "convention"]);
    expect(offered(protect, sectorFactors.patrolsADay, 1)).toEqual([undefined, "author"]);
    expect(offered(protect, sectorFactors.patrolsADay)).toEqual([undefined, "author"]);
  });

  it("none for what no task asks for, so that any number of the author's is kept", () => {
    expect(offered(protect, sectorFactors.teamSites, 0)).toEqual([undefined, "author"]);
    expect(offered({ tasks: [["ceasefire-monitoring"]] }, sectorFactors.teamSites, 0)).toEqual([
      2,
      "convention",
    ]);
    expect(offered(protect, sectorFactors.escortSize, 0)).toEqual([12, "convention"]);
    const posts = (task: string) => offered({ tasks: [[task]] }, sectorFactors.policePosts, 0);
    expect(posts("police-reform")).toEqual([2, "convention"]);
    expect(posts("interim-policing")).toEqual([undefined, "author"]);
  });

  it("the number by the share, whether or not the author has another", () => {
    const figures = { "patrols-a-day": 10, "reserve-share": 10, "leave-share": 10 };
    const [byShare] = offered({ ...protect, figures }, forceFactors.reserve);
    expect(byShare).toEqual(expect.objectContaining({ low: expect.any(Number) }));
    const own = { ...figures, reserve: 7 };
    expect(offered({ ...protect, figures: own }, forceFactors.reserve)[0]).toEqual(byShare);
    expect(offered({}, enablerFactors.medical.number)[0]).toBe(0);
  });
});
