import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { withAnswer, withValue } from "../../domain/edit";
import type { CheckResult } from "../../engine/assessment";
import checks from "../../i18n/messages/en/checks.json";
import fields from "../../i18n/messages/en/fields.json";
import units from "../../i18n/messages/en/frame.json";
import { createWords } from "../../i18n/words";
import {
  checkTitle,
  checkTitleById,
  reasonInWords,
  remedyInWords,
  rowNameIn,
  thresholdInWords,
} from "./check-in-words";

const ours = {
  "checks.test.title": "A check",
  "checks.test.reason.short": "{have, number} of {need, number} in {sectors} for {tasks} by {day}.",
  "checks.test.remedy.state-reserve": "State a reserve",
  "checks.test.remedy.add-base": "Add a base in {row}",
  "coherence.other.title": "A contradiction",
};
const words = createWords(
  "en",
  { ...fields, ...checks, ...units, ...ours },
  { onMissing: "throw" },
);

const result = (more: Partial<CheckResult>): CheckResult => ({
  id: "test",
  room: "commitment",
  warrant: "logic",
  consequence: "proxy",
  contested: false,
  status: "not-met",
  reason: "short",
  figures: {},
  missing: [],
  thresholds: [],
  findings: [],
  against: [],
  nulls: [],
  coded: [],
  remedies: [],
  ...more,
});
const design = withAnswer(blankDesign("d", "D"), "situation.sectors", {
  value: [{ id: "s1", name: { value: "North" } }, { id: "s2" }],
});

describe("does a check say why?", () => {
  it("with its figures: numbers, rows by name, ids in words, dates", () => {
    const figures = {
      have: 3500,
      need: 7000,
      sectors: ["s1", "Upper Nile"],
      tasks: ["good-offices"],
      day: "2026-11-21",
    };
    expect(reasonInWords(words, result({ figures }), design)).toBe(
      "3,500 of 7,000 in North and Upper Nile for Good offices by 21 November 2026.",
    );
  });

  it("where it cannot be told, with the fields that would tell, each once", () => {
    const missing = ["force.troopCeiling", "commitment.reserve", "force.troopCeiling"] as const;
    const silent = result({ status: "not-stated", reason: "not-stated", missing });
    expect(reasonInWords(words, silent, design)).toBe(
      "Cannot be told yet. Not stated: Troop ceiling and Reserve force.",
    );
  });

  it("where it does not apply, in words of its own or the usual ones", () => {
    const away = result({ status: "not-applicable", reason: "not-applicable" });
    expect(reasonInWords(words, away, design)).toBe("Does not apply to this design.");
  });

  it("takes its name from the room it lies in", () => {
    expect(checkTitle(words, { id: "other", room: "coherence" })).toBe("A contradiction");
    expect(checkTitle(words, { id: "test", room: "impartiality" })).toBe("A check");
    expect(["other", "test"].map((id) => checkTitleById(words, id))).toEqual([
      "A contradiction",
      "A check",
    ]);
  });
});

describe("is a row called by its name?", () => {
  it("by name where it has one", () => {
    expect(rowNameIn(design, words, "s1")).toBe("North");
    expect(rowNameIn(design, words, "s2")).toBeUndefined();
    const tasked = withValue(design, "purpose.tasks", [{ id: "t1", type: { value: "demining" } }]);
    expect(rowNameIn(tasked, words, "t1")).toBe("Demining");
    const wordy = withValue(design, "purpose.objectives", [
      { id: "o1", text: { value: "safety ".repeat(200) } },
    ]);
    expect(rowNameIn(wordy, words, "o1")?.length).toBeLessThan(90);
  });
});

describe("does a threshold say where it comes from?", () => {
  it("a convention, a publication, or the author", () => {
    expect(
      thresholdInWords(words, { id: "report-before-expiry", value: 30, changed: false }),
    ).toMatch(/30 days, a convention of ours/);
    expect(thresholdInWords(words, { id: "ramp-months", value: 10, changed: false })).toMatch(
      /10 months, published in Rappa/,
    );
    expect(thresholdInWords(words, { id: "ramp-months", value: 14, changed: true })).toMatch(
      /14 months, changed by the author from 10 months/,
    );
  });
});

describe("does a remedy say what it would change?", () => {
  const titleOf = (id: string) => `check ${id}`;
  const rowName = (id: string) => (id === "s1" ? "North" : undefined);
  it("the value it sets and what else it touches", () => {
    const remedy = {
      id: "state-reserve",
      kind: "set",
      path: "commitment.reserve",
      value: true,
      touches: ["a", "b"],
    } as const;
    expect(remedyInWords(words, result({}), remedy, titleOf, rowName)).toEqual({
      label: "State a reserve",
      sets: "Sets “Reserve force” to: Yes.",
      touches: "Also touches: check a and check b.",
    });
  });

  it("and for which row", () => {
    const remedy = {
      id: "add-base",
      kind: "open",
      path: "situation.sectors[].lastBase",
      row: "s1",
      touches: [],
    } as const;
    expect(remedyInWords(words, result({}), remedy, titleOf, rowName).label).toBe(
      "Add a base in North",
    );
  });

  it("or only which field it opens", () => {
    const remedy = { id: "state", kind: "open", path: "timing.expiryDate", touches: [] } as const;
    expect(remedyInWords(words, result({}), remedy, titleOf, rowName)).toEqual({
      label: "Open “End of the mandate”",
    });
  });
});
