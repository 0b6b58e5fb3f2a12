import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../domain/design";
import { plainDesign } from "../domain/plain";
import { taskTypes } from "../domain/tasks/taxonomy";
import { forcePurposes } from "../domain/vocabulary/commitment";
import { modalities } from "../domain/vocabulary/task";
import { arbitraryDesign } from "../engine/cases/arbitrary-design";
import { expectedLabels, readBack, readLabels } from "./cases/read-back";
import { savedTemplates } from "./cases/templates";

/** Verbs that give the operation a task; under the others a text only asks or welcomes. */
const giving = new Set(["decides", "authorises", "requests", "mandates", "recommends"]);

describe.each(savedTemplates)(
  "does a reader find in the text of $id what the design says?",
  ({ design }) => {
    const reading = readBack(design);
    const plain = plainDesign(design);

    it("the same numbers, terms, powers and consent", () => {
      const expected = expectedLabels(design);
      expect(readLabels(reading, expected)).toEqual(expected);
    });
    it("every task that the operation is given, in its order under its verb", () => {
      const given = (plain.purpose.tasks ?? []).filter(({ verb }) => giving.has(verb ?? ""));
      expect(reading.fields.taskCount.value ?? 0).toBe(given.length);
      const verbsOf = (tasks: readonly { verb?: unknown }[]) =>
        tasks.map(({ verb }) => verb).sort();
      expect(verbsOf(reading.tasks)).toEqual(verbsOf(given));
    });
    it("every benchmark in its own words", () => {
      const texts = (plain.commitment.benchmarks ?? []).map(({ text }) => text ?? "");
      expect(reading.benchmarks).toHaveLength(texts.length);
      for (const [at, text] of texts.entries())
        expect(reading.benchmarks[at]?.text.startsWith(text)).toBe(true);
    });
  },
);

it("are nine in ten of the templates' tasks read as the type that their authors gave them?", () => {
  const counts = savedTemplates.map(({ design }) => {
    const typesLeft = readBack(design).tasks.map(({ type }) => type);
    const given = (plainDesign(design).purpose.tasks ?? []).filter(({ verb }) =>
      giving.has(verb ?? ""),
    );
    const right = given.filter(({ type }) => {
      const at = typesLeft.indexOf(type);
      if (at >= 0) typesLeft.splice(at, 1);
      return at >= 0;
    });
    return { right: right.length, all: given.length };
  });
  const sum = (of: "right" | "all") => counts.reduce((total, count) => total + count[of], 0);
  expect(sum("right") / sum("all")).toBeGreaterThan(0.9);
});

const council = (design: Partial<MandateDesign>): MandateDesign => ({
  ...blankDesign("d", "D"),
  operation: {
    type: { value: "un-peacekeeping" },
    decision: { value: "new" },
    mandatingBody: { value: "security-council" },
  },
  situation: { hostCountries: { value: ["Karesh"] } },
  timing: { decisionDate: { value: "2031-03-04" } },
  ...design,
});

describe("is a task without wording named so that its type and modality are read back?", () => {
  // The reader has no words of its own yet for these two.
  const known = taskTypes.filter(
    (type) => type !== "protect-environment" && type !== "party-assistance",
  );
  const given = known.flatMap((type) => modalities.map((modality) => ({ type, modality })));
  it.each(given)("$modality: $type", ({ type, modality }) => {
    const task = {
      type: { value: type },
      modality: { value: modality },
      verb: { value: "decides" },
    };
    const design = council({ purpose: { tasks: { value: [{ id: "t", ...task } as never] } } });
    const [read] = readBack(design).tasks;
    expect(read).toMatchObject({ type, modality, verb: "decides" });
  });
});

describe("is each purpose of force read back, and no other?", () => {
  it.each(forcePurposes.filter((each) => each !== "support-operations"))("%s", (purpose) => {
    const design = council({
      commitment: {
        forceAuthority: { value: "all-necessary-means" },
        forcePurposes: { value: [purpose] },
      },
    });
    const read = readBack(design).design.find(({ path }) => path === "commitment.forcePurposes");
    expect(read?.value).toEqual([purpose]);
  });
});

describe("is the kind of decision read back?", () => {
  const kinds = [
    "new",
    "renewal",
    "technical-rollover",
    "reinforcement",
    "reconfiguration",
    "drawdown",
    "planning-authorisation",
  ] as const;
  it.each(kinds)("%s", (decision) => {
    const base = council({
      commitment: { durationMonths: { value: 6 } },
      force: { troopCeiling: { value: 4000 } },
    });
    const design = { ...base, operation: { ...base.operation, decision: { value: decision } } };
    const read = readBack(design).design.find(({ path }) => path === "operation.decision");
    // A rollover is a renewal in its words; only what it leaves out tells it from one.
    expect(read?.value).toBe(decision === "technical-rollover" ? "renewal" : decision);
  });
});

describe("are the switches of a design read back?", () => {
  it.each([
    ["host.freeMovementClause", true],
    ["host.violationsReported", true],
    ["host.statusAgreement", "model-applies"],
    ["host.statusAgreement", "concluded"],
    ["impartiality.conductRules", true],
    ["impartiality.vetting", true],
    ["impartiality.publicReporting", true],
    ["commitment.safeAreas", true],
    ["commitment.protectionSites", true],
    ["international.sanctions", ["arms-embargo", "targeted"]],
  ] as const)("%s: %s", (path, value) => {
    const [section, field] = path.split(".") as [string, string];
    const design = council({ [section]: { [field]: { value } } });
    const read = readBack(design).design.find((each) => each.path === path);
    expect(read?.value).toEqual(value);
  });
});

/** Any design of a body that decides with a line of its own, without the free words of its author. */
const statedDesign = arbitraryDesign.map((design): MandateDesign => {
  const { secondStage, secondStageThreshold, ...commitment } = design.commitment ?? {};
  return {
    ...design,
    commitment,
    purpose: {},
    impartiality: { ...design.impartiality, partiesNamed: { value: [] } },
  };
});

it("does any design come back with the same numbers, terms, powers and consent?", () => {
  fc.assert(
    fc.property(statedDesign, (design) => {
      const { decision } = plainDesign(design).operation;
      fc.pre(decision !== "planning-authorisation");
      const expected = expectedLabels(design);
      expect(readLabels(readBack(design), expected)).toEqual(expected);
    }),
    { numRuns: 300, seed: 20260101 },
  );
}, 60_000);
