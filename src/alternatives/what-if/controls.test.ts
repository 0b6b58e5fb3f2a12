import { describe, expect, it } from "vitest";
import { blankDesign } from "../../domain/design";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { designOf } from "../../engine/cases/case";
import { checks } from "../../engine/registry";
import { controlsOf, groupOrder, isContext, readersOf, triedFields } from "./controls";

const blank = blankDesign("d", "Blank");
const all = { stated: false, held: [] };
const stated = { stated: true, held: [] };
const pathsIn = (groups: ReturnType<typeof controlsOf>) =>
  groups.flatMap(({ controls, rows }) =>
    [...controls, ...rows.flatMap((row) => row.controls)].map(({ path, row }) =>
      row ? `${path} ${row}` : path,
    ),
  );

describe("what can be tried?", () => {
  it("each quantity, switch, day and post that a check reads, and nothing that is prose", () => {
    const paths = triedFields.map(({ path }) => path as string);
    for (const path of [
      "force.troopCeiling",
      "situation.sectors[].troops",
      "commitment.forcePurposes",
      "host.formalConsent",
      "information.warningDecider",
      "timing.fullDeploymentDate",
    ])
      expect(paths).toContain(path);
    for (const path of [
      "impartiality.reprisalProtection",
      "purpose.tasks[].wording",
      "situation.sectors",
      "situation.hostCountries",
      "purpose.tasks[].objective",
      "force.womenSharePercent",
    ])
      expect(paths).not.toContain(path);
  });

  it("whatever is no text, list or pointer and is read by a check has a control", () => {
    const read = new Set(checks.flatMap(({ needs }) => needs));
    const kinds = new Set(["number", "yes-no", "choices", "date"]);
    const missing = fieldCatalogue.filter(
      (record) =>
        read.has(record.path) && kinds.has(record.value.kind) && !triedFields.includes(record),
    );
    expect(missing).toEqual([]);
  });

  it("every field lies in a group that is shown", () => {
    expect(triedFields.filter(({ serves }) => !groupOrder.includes(serves))).toEqual([]);
  });

  it("of the legal basis it can be told that no check reads it", () => {
    expect(readersOf("commitment.legalBasis")).toEqual([]);
    expect(readersOf("force.troopCeiling")).toContain("place-among-comparables");
    expect(readersOf("situation.sectors")).toEqual([]);
  });

  it("the host’s cooperation is what nobody at the table decides", () => {
    const context = triedFields.filter(isContext).map(({ path }) => path as string);
    expect(context).toContain("host.politicalWill");
    expect(context).toContain("international.neighbours");
    expect(context).not.toContain("host.freeMovementClause");
  });
});

describe("which controls does a design have?", () => {
  it("a blank one every field and no row, and none of what it states", () => {
    const columns = triedFields.filter(({ path }) => path.includes("[]")).length;
    expect(pathsIn(controlsOf(blank, all))).toHaveLength(triedFields.length - columns);
    expect(controlsOf(blank, stated)).toEqual([]);
  });

  it("what it states, by factor, the cells of rows by row", () => {
    const design = designOf({
      "force.troopCeiling": 7000,
      "host.formalConsent": "given",
      "situation.sectors": [
        { id: "north", troops: 900, risk: "high" },
        { id: "south", risk: "low" },
      ],
    });
    const groups = controlsOf(design, stated);
    expect(groups.map(({ serves }) => serves)).toEqual([
      "troop-quantity",
      "host-cooperation",
      "context",
    ]);
    expect(pathsIn(groups)).toEqual([
      "force.troopCeiling",
      "situation.sectors[].troops north",
      "host.formalConsent",
      "situation.sectors[].risk north",
      "situation.sectors[].risk south",
    ]);
  });

  it("what is tried stays in sight though the design does not state it", () => {
    const held = [{ path: "commitment.reserve" as const }];
    expect(pathsIn(controlsOf(blank, { stated: true, held }))).toEqual(["commitment.reserve"]);
  });
});
