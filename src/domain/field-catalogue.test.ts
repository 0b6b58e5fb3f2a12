import { describe, expect, it } from "vitest";
import { fieldCatalogue, fieldRecord, valueSchemaAt } from "./field-catalogue";

describe("does the catalogue know every field?", () => {
  it("knows how each kind of value is answered", () => {
    expect(fieldRecord("force.troopCeiling").value).toEqual({
      kind: "number",
      whole: true,
      least: 0,
      most: 1_000_000,
    });
    expect(fieldRecord("situation.phase").value.kind).toBe("choice");
    expect(fieldRecord("situation.perpetrators").value.kind).toBe("choices");
    expect(fieldRecord("host.freeMovementClause").value.kind).toBe("yes-no");
    expect(fieldRecord("timing.decisionDate").value.kind).toBe("date");
    expect(fieldRecord("purpose.tasks").value.kind).toBe("rows");
    expect(fieldRecord("purpose.tasks[].objective").value.kind).toBe("row-id");
    expect(fieldRecord("situation.hostCountries").value.kind).toBe("texts");
    expect(fieldRecord("force.interimArrangement").value).toEqual({ kind: "text", longest: 300 });
  });

  it("hands out the schema of each value, bounds included", () => {
    const ceiling = valueSchemaAt("force.troopCeiling");
    expect([7000, -1, 2.5].map((value) => ceiling.safeParse(value).success)).toEqual([
      true,
      false,
      false,
    ]);
    expect(valueSchemaAt("situation.sectors[].risk").safeParse("high").success).toBe(true);
    for (const { path } of fieldCatalogue) {
      expect(valueSchemaAt(path).safeParse(Symbol("x")).success, path).toBe(false);
    }
  });

  it("gives each path once", () => {
    expect(new Set(fieldCatalogue.map((record) => record.path)).size).toBe(fieldCatalogue.length);
  });

  it("claims no graded finding for a choice that serves only a strategy", () => {
    const strategies = fieldCatalogue.filter((record) =>
      ["dissuade", "protect"].includes(record.serves),
    );
    expect(strategies.length).toBeGreaterThan(8);
    expect(strategies.filter((record) => record.graded)).toEqual([]);
  });
});
