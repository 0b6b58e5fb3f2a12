import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { addressOfField } from "../../state/address-of-field";
import { addressOfStep, placeAt } from "./place";
import { stepIds } from "./question";

describe("does every address lead somewhere?", () => {
  it("to each step and the review", () => {
    for (const step of [...stepIds, "review"] as const)
      expect(placeAt(addressOfStep(step).slice(1))).toEqual({ step });
  });

  it("to a field and to the row of a list", () => {
    expect(placeAt(addressOfField("host.fallback").slice(1))).toEqual({
      step: "host",
      field: { path: "host.fallback" },
    });
    expect(placeAt(addressOfField("situation.sectors[].risk", "row-2").slice(1))).toEqual({
      step: "operation",
      field: { path: "situation.sectors[].risk", row: "row-2" },
    });
  });

  it("to every field that a question asks, of whatever row", () => {
    for (const { path } of fieldCatalogue)
      expect(placeAt(addressOfField(path, "row-1").slice(1)).field).toEqual({ path, row: "row-1" });
  });

  it("to the first step where nothing is meant, or something that is not there", () => {
    for (const address of [
      "/wizard",
      "/wizard/",
      "/wizard/x",
      "/wizard/field/a.b",
      "/wizard/field/%",
    ])
      expect(placeAt(address)).toEqual({ step: "operation" });
  });

  it("back to the step that was left, where the address names none", () => {
    expect(placeAt("/wizard", "host")).toEqual({ step: "host" });
    expect(placeAt("/wizard/troops", "host")).toEqual({ step: "troops" });
  });
});
