import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { withValue } from "../../domain/edit";
import type { FieldPath } from "../../domain/field-path";
import { plainDesign } from "../../domain/plain";
import { legalBases } from "../../domain/vocabulary/commitment";
import { decisionKinds, operationTypes } from "../../domain/vocabulary/operation";
import fields from "../../i18n/messages/en/fields.json";
import { createWords } from "../../i18n/words";
import { runningSummary } from "./running-summary";

const words = createWords("en", fields, { onMissing: "throw" });
const designWith = (values: Partial<Record<FieldPath, unknown>>): MandateDesign =>
  Object.entries(values).reduce(
    (design, [path, value]) => withValue(design, path as FieldPath, value),
    blankDesign("d", "D"),
  );
const summary = (values: Partial<Record<FieldPath, unknown>>) =>
  runningSummary(words, plainDesign(designWith(values)));
const task = (id: string, type: string, tier: string) => ({
  id,
  type: { value: type },
  tier: { value: tier },
});

const whole = {
  "operation.type": "un-peacekeeping",
  "operation.decision": "new",
  "situation.hostCountries": ["South Sudan"],
  "situation.sectors": [{ id: "a" }, { id: "b" }, { id: "c" }],
  "commitment.durationMonths": 12,
  "commitment.legalBasis": "chapter-vii-whole",
  "force.troopCeiling": 7000,
  "force.individualPolice": 900,
  "purpose.tasks": [task("t", "protect-physical", "first"), task("u", "demining", "second")],
  "host.politicalWill": "mixed",
};

describe("does one sentence tell what the design is?", () => {
  it("with everything stated", () => {
    expect(summary(whole)).toBe(
      "A new UN peacekeeping operation in South Sudan for 12 months under Chapter VII with up to 7,000 troops and 900 police officers in 3 sectors, asked first for physical protection of civilians.",
    );
  });

  it("and names what is not stated, three at most", () => {
    expect(summary({ ...whole, "host.politicalWill": undefined })).toMatch(
      /; not stated: political will\.$/,
    );
    expect(summary({ "operation.type": "hybrid" })).toBe(
      "A hybrid operation; not stated: kind of decision, tasks and troop ceiling.",
    );
  });

  it("before anything is decided it says so", () => {
    expect(summary({})).toBe("Nothing is decided yet.");
  });

  it("names three first tasks and counts the rest", () => {
    const tasks = ["good-offices", "early-warning", "demining", "reintegration"].map(
      (type, index) => task(`t${index}`, type, "first"),
    );
    expect(summary({ ...whole, "purpose.tasks": tasks })).toMatch(
      /asked first for good offices, early warning, demining and 1 more task/,
    );
  });

  it("a ceiling of zero is an answer", () => {
    expect(summary({ ...whole, "force.troopCeiling": 0 })).toMatch(
      / with no troops and 900 police/,
    );
  });

  it.each(decisionKinds)("has words for every type and basis: %s", (decision) => {
    for (const type of operationTypes)
      for (const basis of legalBases)
        expect(
          summary({
            "operation.decision": decision,
            "operation.type": type,
            "commitment.legalBasis": basis,
          }),
        ).toMatch(/^(A|The) .* not stated: /);
  });
});
