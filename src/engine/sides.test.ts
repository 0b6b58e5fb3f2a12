import { describe, expect, it } from "vitest";
import { currentEvidence } from "../evidence/current";
import { findingById } from "../evidence/evidence-base";
import { checks } from "./registry";

const directionOf = (id: string) => findingById(currentEvidence, id)?.direction;

describe("does evidence lie on the side on which it points?", () => {
  it.each(checks)("$id takes nothing null or mixed for support or for contradiction", (check) => {
    const sided = [...check.findings, ...check.against];
    expect(sided.filter((id) => ["null", "mixed"].includes(directionOf(id) ?? ""))).toEqual([]);
  });

  it.each(checks.filter(({ contested }) => contested))(
    "$id is contested and shows more than one side",
    ({ findings, against, nulls, coded = [] }) => {
      const sides = [findings, against, nulls].filter(({ length }) => length > 0);
      expect(sides.length + coded.length).toBeGreaterThan(1);
    },
  );

  it.each(checks.filter(({ room, coded = [] }) => room !== "coherence" && coded.length > 0))(
    "$id shows counts of its own, not those of the factor it is filed under",
    ({ room, warrant, coded = [] }) => {
      const whole = new Set(
        currentEvidence.codedFactors.filter(({ factor }) => factor === room).map(({ id }) => id),
      );
      expect(coded.filter((id) => whole.has(id) && warrant !== "operationalisation")).toEqual([]);
    },
  );
});

describe("does a check claim a finding only where a study tests that very thing?", () => {
  it("claims one for what was studied, and for nothing that merely lies near it", () => {
    const claimed = checks.filter(({ warrant }) => warrant === "finding").map(({ id }) => id);
    expect(claimed).toEqual([
      "presence-where-the-risk-is",
      "incentives-tied-to-conditions",
      "local-mediation-staff",
    ]);
  });
});
