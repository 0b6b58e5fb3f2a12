import { describe, expect, it } from "vitest";
import { statedDesign } from "./cases/stated-design";
import { ownShare, unplacedConcerns } from "./own-share";

const force = {
  troopCeiling: 9000,
  individualPolice: 440,
  formedPoliceUnits: 4,
  formedPoliceUnitSize: 140,
  civilians: 2000,
  womenSharePercent: 12,
};
const shareOf = (concern: (typeof unplacedConcerns)[number], own: object = force) =>
  ownShare(statedDesign({ ...own }), concern);

describe("what is the design's own figure?", () => {
  it.each([
    ["civilians-per-uniformed", 0.2],
    ["women-share", 12],
    ["formed-unit-size", 140],
  ] as const)("%s is %d", (concern, value) => expect(shareOf(concern)).toMatchObject({ value }));

  it("says what it divided by what, where it divided", () => {
    expect(shareOf("civilians-per-uniformed")).toMatchObject({
      of: { counted: { high: 2000 }, against: { high: 10_000 } },
    });
    expect(shareOf("women-share")).toEqual({ value: 12 });
  });
});

describe("why is there none?", () => {
  it("asks for what is not stated, police that may be more among it", () => {
    expect(unplacedConcerns.map((concern) => shareOf(concern, {}))).toEqual([
      { kind: "not-stated", paths: ["force.civilians"] },
      { kind: "not-stated", paths: ["force.womenSharePercent"] },
      { kind: "not-stated", paths: ["force.formedPoliceUnitSize"] },
    ]);
    const half = { ...force, formedPoliceUnits: undefined };
    expect(shareOf("civilians-per-uniformed", half)).toEqual({
      kind: "not-stated",
      paths: ["force.formedPoliceUnits"],
    });
  });

  it("tells nobody in uniform, and numbers below zero", () => {
    const nobody = { troopCeiling: 0, individualPolice: 0, formedPoliceUnits: 0, civilians: 5 };
    expect(shareOf("civilians-per-uniformed", nobody)).toMatchObject({ kind: "zero" });
    expect(shareOf("women-share", { womenSharePercent: -1 })).toEqual({
      kind: "impossible",
      path: "force.womenSharePercent",
    });
  });
});
