import { describe, expect, it } from "vitest";
import { fieldCatalogue, fieldRecord } from "../../domain/field-catalogue";
import fields from "../../i18n/messages/en/fields.json";
import units from "../../i18n/messages/en/frame.json";
import { createWords } from "../../i18n/words";
import { amountInWords, helpOf, labelOf, optionsInWords, valueInWords } from "./value-in-words";

const words = createWords("en", { ...fields, ...units }, { onMissing: "throw" });

describe("how is an answer read out?", () => {
  it("numbers with separator and unit", () => {
    expect(valueInWords(words, "force.troopCeiling", { value: 7000 })).toBe("7,000 people");
    expect(valueInWords(words, "commitment.durationMonths", { value: 1 })).toBe("1 month");
    expect(valueInWords(words, "commitment.durationMonths", { value: 6.5 })).toBe("6.5 months");
    expect(valueInWords(words, "force.womenSharePercent", { value: 12.5 })).toBe("12.5%");
    expect(valueInWords(words, "situation.areaKm2", { value: 619745 })).toBe("619,745 km²");
    expect(valueInWords(words, "commitment.budgetUsdMillions", { value: 1097.04 })).toBe(
      "USD 1,097 million",
    );
    expect(valueInWords(words, "purpose.tasks[].startMonth", { value: 10 })).toBe("month 10");
    expect(amountInWords(words, 7000, undefined)).toBe("7,000");
  });

  it("zero and no are answers", () => {
    expect(valueInWords(words, "force.individualPolice", { value: 0 })).toBe("0 people");
    expect(valueInWords(words, "commitment.reserve", { value: false })).toBe("No");
    expect(valueInWords(words, "commitment.reserve", { value: true })).toBe("Yes");
  });

  it("choices in the field's own sense", () => {
    expect(valueInWords(words, "situation.agreement", { value: "none" })).toBe("No agreement");
    expect(valueInWords(words, "international.sanctions", { value: ["none"] })).toBe(
      "No sanctions",
    );
    expect(
      valueInWords(words, "situation.perpetrators", { value: ["government", "militias"] }),
    ).toBe("Government forces and Militias");
  });

  it("an empty list is none, not silence", () => {
    expect(valueInWords(words, "host.obstructionResponses", { value: [] })).toBe("None");
    expect(valueInWords(words, "situation.sectors", { value: [] })).toBe("no sectors");
  });

  it("dates, texts, lists of names and rows", () => {
    expect(valueInWords(words, "timing.decisionDate", { value: "2026-11-21" })).toBe(
      "21 November 2026",
    );
    expect(valueInWords(words, "host.fallback", { value: "Regional force" })).toBe(
      "Regional force",
    );
    expect(valueInWords(words, "situation.hostCountries", { value: ["Sudan", "Chad"] })).toBe(
      "Sudan and Chad",
    );
    expect(valueInWords(words, "purpose.tasks", { value: [{ id: "t" }] })).toBe("1 task");
  });

  it("a reference by the name of its row, and by its id where the row is gone", () => {
    const named = (id: string) => (id === "o1" ? "Civilians are safe" : undefined);
    const path = "purpose.tasks[].objective";
    expect(valueInWords(words, path, { value: "o1" }, named)).toBe("Civilians are safe");
    expect(valueInWords(words, path, { value: "o2" }, named)).toBe("o2");
  });

  it("absent, left open and empty all read as not stated", () => {
    expect(valueInWords(words, "force.troopCeiling", undefined)).toBe("Not stated");
    expect(valueInWords(words, "force.troopCeiling", { value: "not-stated" })).toBe("Not stated");
    expect(valueInWords(words, "host.fallback", { value: "" })).toBe("Not stated");
  });
});

describe("how is a field named?", () => {
  it("by label and, where it helps, by help", () => {
    expect(labelOf(words, "force.troopCeiling")).toBe("Troop ceiling");
    expect(helpOf(words, "force.troopCeiling")).toMatch(/deployed/);
    expect(helpOf(words, "situation.areaKm2")).toBeUndefined();
  });

  it("has no message that would break with a value in it", () => {
    for (const { path, unit, value } of fieldCatalogue) {
      expect(labelOf(words, path)).not.toBe("");
      if (value.kind === "rows") expect(valueInWords(words, path, { value: [] })).toMatch(/^no /);
      if (unit) expect(amountInWords(words, 3, unit)).toMatch(/3/);
    }
  });

  it("lists the options of a choice in words", () => {
    expect(optionsInWords(words, fieldRecord("situation.agreement"))[0]).toEqual({
      value: "none",
      label: "No agreement",
    });
    expect(optionsInWords(words, fieldRecord("force.troopCeiling"))).toEqual([]);
  });
});
