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

  it("as soon as anything is stated it no longer says that nothing is", () => {
    expect(summary({ "commitment.forceAuthority": "self-defence-only" })).toBe(
      "A peace operation; not stated: type of operation, kind of decision and tasks.",
    );
  });

  it("names observers", () => {
    expect(
      summary({
        "operation.type": "un-observer",
        "operation.decision": "new",
        "force.observersAndStaff": 230,
        "commitment.legalBasis": "none-invoked",
        "situation.sectors": [{ id: "a" }],
      }),
    ).toBe(
      "A new UN observer mission under no named chapter of the Charter with 230 observers and staff officers in 1 sector; not stated: tasks, length of the mandate and political will.",
    );
  });

  it.each(decisionKinds)(
    "says a decision without an operation alike, whatever its kind: %s",
    (kind) => {
      const values = { "operation.type": "none", "operation.decision": kind };
      expect(summary({ ...values, "situation.hostCountries": ["Myanmar"] })).toBe(
        "A decision without an operation in Myanmar.",
      );
    },
  );

  it.each([
    ["special-political", "tasks, length of the mandate and political will"],
    ["support-office", "tasks, length of the mandate and political will"],
    ["un-police", "tasks, individual police officers and length of the mandate"],
    ["un-observer", "tasks, military observers and staff officers and length of the mandate"],
    ["coalition", "tasks, troop ceiling and length of the mandate"],
  ])("misses only what an operation of its type has: %s", (type, open) => {
    const said = summary({ "operation.type": type, "operation.decision": "new" });
    expect(said).toMatch(new RegExp(`; not stated: ${open}\\.$`));
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
        ).toMatch(type === "none" ? /^A decision without/ : /^(A|The) .* not stated: /);
  });
});
