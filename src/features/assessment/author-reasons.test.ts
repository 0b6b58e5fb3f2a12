import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { fieldRecord } from "../../domain/field-catalogue";
import { authorReasons } from "./author-reasons";

const design: MandateDesign = {
  ...blankDesign("d", "D"),
  force: {
    troopCeiling: { value: 7000, reason: " The plan asks for it. " },
    aviation: { value: true, reason: "  " },
    contributors: {
      value: [{ id: "a", military: { value: 800, reason: "Pledged in writing" } }, { id: "b" }],
    },
  },
};

describe("are the author's reasons found where they serve?", () => {
  const factor = fieldRecord("force.troopCeiling").serves as "troop-quantity";

  it("gives the reason beside the choice that serves the factor, trimmed", () => {
    expect(authorReasons(design, factor)).toContainEqual({
      path: "force.troopCeiling",
      reason: "The plan asks for it.",
    });
  });

  it("looks into the rows of lists and says which row", () => {
    const served = fieldRecord("force.contributors[].military").serves as "troop-quantity";
    expect(authorReasons(design, served)).toContainEqual({
      path: "force.contributors[].military",
      row: "a",
      reason: "Pledged in writing",
    });
  });

  it("puts what is said of the whole before what is said of one row", () => {
    const sectors = {
      value: [{ id: "north", troops: { value: 500, reason: "Two companies" } }],
    };
    const withSectors: MandateDesign = { ...design, situation: { sectors } };
    const served = fieldRecord("situation.sectors[].troops").serves as "troop-quantity";
    expect(served).toBe(factor);
    const rows = authorReasons(withSectors, factor).map(({ row }) => row);
    expect(rows.indexOf("north")).toBeGreaterThan(0);
    expect(rows.slice(rows.indexOf("north"))).not.toContain(undefined);
  });

  it("passes over empty reasons and choices that serve something else", () => {
    const all = authorReasons(design, factor);
    expect(all.some(({ path }) => path === "force.aviation")).toBe(false);
    expect(authorReasons(design, "impartiality")).toEqual([]);
  });
});
