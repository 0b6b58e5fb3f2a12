import { describe, expect, it } from "vitest";
import { blankDesign } from "./design";
import { plainDesign } from "./plain";

describe("can silence be mistaken for a no?", () => {
  const plain = plainDesign({
    ...blankDesign("d", "D"),
    force: {
      troopCeiling: { value: 0 },
      quickReactionForce: { value: false },
      aviation: { value: "not-stated" },
    },
    situation: {
      perpetrators: { value: ["government"] },
      sectors: { value: [{ id: "n", name: { value: "North" }, troops: { value: "not-stated" } }] },
    },
    purpose: { tasks: { value: "not-stated" }, objectives: { value: [] } },
  });
  it("keeps zero, false and the empty list as stated", () => {
    expect(plain.force.troopCeiling).toBe(0);
    expect(plain.force.quickReactionForce).toBe(false);
    expect(plain.purpose.objectives).toEqual([]);
  });
  it("gives undefined for what is not stated, absent, or in an absent section", () => {
    expect(plain.force.aviation).toBeUndefined();
    expect(plain.purpose.tasks).toBeUndefined();
    expect(plain.host.formalConsent).toBeUndefined();
  });
  it("reduces the rows of a list", () => {
    expect(plain.situation.sectors).toEqual([{ id: "n", name: "North", troops: undefined }]);
    expect(plain.situation.perpetrators).toEqual(["government"]);
  });
});

describe("does an edit reach the values, and only those that it changes?", () => {
  const before = {
    ...blankDesign("d", "D"),
    force: { troopCeiling: { value: 100 } },
    host: { compact: { value: true } },
  };
  it("gives the new value of a section that was replaced", () => {
    plainDesign(before);
    const after = { ...before, force: { troopCeiling: { value: 200 } } };
    expect(plainDesign(after).force.troopCeiling).toBe(200);
    expect(plainDesign(before).force.troopCeiling).toBe(100);
  });
  it("keeps the other sections as they were", () => {
    const after = { ...before, force: {} };
    expect(plainDesign(after).host).toBe(plainDesign(before).host);
    expect(plainDesign(after).force.troopCeiling).toBeUndefined();
  });
});
