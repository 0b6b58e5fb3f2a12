import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../../../domain/design";
import type { Edit } from "../../../engine/stress/edit";
import { templateDesign } from "../cases/report-of";
import { costOfEdit } from "./cost-of-edit";

const design = templateDesign("example");
const blank = blankDesign("d", "Design");
const reserve = (value: number): Edit => ({
  id: "larger-reserve",
  kind: "figure",
  figure: "stress.reserve-troops",
  value,
});
const buffer = (value: number): Edit => ({
  id: "money-buffer",
  kind: "figure",
  figure: "stress.money-buffer-months",
  value,
});
const set = (path: Extract<Edit, { kind: "set" }>["path"], value: number | boolean): Edit => ({
  id: "check-remedy",
  kind: "set",
  path,
  value,
});

describe("is what an edit takes told by the design's own figures?", () => {
  it("a pledge made firm: those who are pledged", () => {
    const edit: Edit = { ...set("force.contributors[].firm", true), row: "vantry" } as Edit;
    expect(costOfEdit(design, edit)).toEqual([{ kind: "promise", count: 1700 }]);
  });

  it("a new contributor: everybody it brings", () => {
    const cells = { military: 1700, police: 40, firm: true };
    const edit: Edit = {
      id: "second-contributor",
      kind: "add-row",
      path: "force.contributors",
      row: "second-jorrel",
      cells,
    };
    expect(costOfEdit(design, edit)).toEqual([{ kind: "troops", count: 1740 }]);
  });

  it("a larger reserve: what comes on top of the one that is counted", () => {
    expect(costOfEdit(design, reserve(1700))).toEqual([{ kind: "troops", count: 850 }]);
  });

  it("a buffer: an even share of the approved money, never more than all of it", () => {
    expect(costOfEdit(design, buffer(6))).toEqual([{ kind: "money", usdMillions: 490 }]);
    expect(costOfEdit(design, buffer(40))).toEqual([{ kind: "money", usdMillions: 980 }]);
  });

  it("a higher ceiling or longer money: the difference", () => {
    expect(costOfEdit(design, set("force.troopCeiling", 10_000))).toEqual([
      { kind: "troops", count: 1000 },
    ]);
    expect(costOfEdit(design, set("commitment.fundingCoversMonths", 12))).toEqual([
      { kind: "months", count: 3 },
    ]);
  });
});

describe("is nothing made up?", () => {
  it("where an edit takes no more than words, or takes something away", () => {
    expect(costOfEdit(design, set("commitment.secondStage", true))).toEqual([]);
    expect(costOfEdit(design, set("force.troopCeiling", 8000))).toEqual([]);
    expect(costOfEdit(design, reserve(0))).toEqual([]);
  });

  it("where the design does not state what it would be told by", () => {
    expect(costOfEdit(blank, buffer(6))).toEqual([]);
    const edit: Edit = { ...set("force.contributors[].firm", true), row: "nobody" } as Edit;
    expect(costOfEdit(blank, edit)).toEqual([]);
  });

  it("never a number that is none", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.boolean(), (value, stated) => {
        const edits = [reserve(value), buffer(value), set("force.troopCeiling", value)];
        for (const cost of edits.flatMap((edit) => costOfEdit(stated ? design : blank, edit))) {
          const amount = cost.kind === "money" ? cost.usdMillions : cost.count;
          expect(Number.isFinite(amount) && amount > 0).toBe(true);
        }
      }),
    );
  });
});
