import { describe, expect, it } from "vitest";
import { currentEvidence } from "../../evidence/current";
import { precedents } from "../../precedents/current";
import { readResolution } from "../match/read-resolution";
import { headedMandate, headedRenewal } from "./cases/fictional-renewals";
import { changedChecks } from "./changed-checks";

const records = { evidence: currentEvidence, precedents };
const between = (before: string, after: string) =>
  changedChecks(readResolution(before), readResolution(after), records);

describe("which checks say something else of the new text?", () => {
  it("those that read what the texts state", () => {
    const withoutForce = headedMandate.replace("to use all necessary means", "to use vehicles");
    const changed = between(headedMandate, withoutForce);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ before, after, movesResult }) => before && after && movesResult)).toBe(
      true,
    );
    expect(changed.map(({ check }) => check)).toContain("usable-force-authority");
  });

  it("none where the texts state the same", () => {
    expect(between(headedMandate, headedMandate)).toEqual([]);
    const renumbered = headedMandate.replace("Recalling its", "Recalling all its");
    expect(between(headedMandate, renumbered)).toEqual([]);
    expect(between(headedMandate, headedRenewal).length).toBeGreaterThan(0);
  });
});
