import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "./design";
import { designChanges } from "./design-changes";
import { withAnswer, withValue } from "./edit";
import { notStated } from "./stated";

const blank = blankDesign("d", "D");
const sector = (id: string, name: string, risk?: string) => ({
  id,
  name: { value: name },
  ...(risk ? { risk: { value: risk } } : {}),
});
const withSectors = (...rows: object[]): MandateDesign =>
  withValue(blank, "situation.sectors", rows);

describe("is every difference told, and nothing else?", () => {
  it("tells another value, and takes absent and not stated as the same", () => {
    const set = withValue(blank, "force.troopCeiling", 4200);
    expect(designChanges(blank, set)).toEqual([{ kind: "value", path: "force.troopCeiling" }]);
    const open = withValue(blank, "force.troopCeiling", notStated);
    expect(designChanges(blank, open)).toEqual([]);
  });

  it("tells a reason that changed under the same value", () => {
    const [one, other] = ["Pledged", "Pledged in May"].map((reason) =>
      withAnswer(blank, "force.troopCeiling", { value: 4200, reason }),
    ) as [MandateDesign, MandateDesign];
    expect(designChanges(one, other)).toEqual([{ kind: "grounds", path: "force.troopCeiling" }]);
  });

  it("tells rows by their id, wherever they stand", () => {
    const before = withSectors(sector("n", "North", "high"), sector("s", "South"));
    const after = withSectors(sector("w", "West"), sector("s", "South"), sector("n", "North"));
    expect(designChanges(before, after)).toEqual([
      { kind: "row-added", path: "situation.sectors", row: "w" },
      { kind: "order", path: "situation.sectors" },
      { kind: "value", path: "situation.sectors[].risk", row: "n" },
    ]);
    expect(designChanges(after, withSectors(sector("w", "West")))).toEqual([
      { kind: "row-removed", path: "situation.sectors", row: "s" },
      { kind: "row-removed", path: "situation.sectors", row: "n" },
    ]);
  });

  it("tells a list that now says none, and its grounds", () => {
    const none = withSectors();
    expect(designChanges(blank, none)).toEqual([{ kind: "value", path: "situation.sectors" }]);
    const why = withAnswer(none, "situation.sectors", { value: [], reason: "One area" });
    expect(designChanges(none, why)).toEqual([{ kind: "grounds", path: "situation.sectors" }]);
  });

  it("tells a provenance or a passage that changed alone, and no row that neither lost nor moved", () => {
    const said = (grounds: object) =>
      withAnswer(blank, "force.troopCeiling", { value: 4200, ...grounds });
    const grounds = [{ kind: "grounds", path: "force.troopCeiling" }];
    expect(designChanges(said({}), said({ provenance: "text" }))).toEqual(grounds);
    expect(designChanges(said({ passage: "OP 3" }), said({ passage: "OP 4" }))).toEqual(grounds);
    expect(designChanges(said({ reason: "" }), said({}))).toEqual([]);
    const one = withSectors(sector("n", "North"));
    expect(designChanges(one, withSectors(sector("n", "North"), sector("s", "South")))).toEqual([
      { kind: "row-added", path: "situation.sectors", row: "s" },
    ]);
    expect(designChanges(blank, one).map(({ kind }) => kind)).toEqual(["row-added"]);
  });

  it("tells a list beside the answers that came, went or changed, and no empty one", () => {
    const told = (one: Partial<MandateDesign>, other: Partial<MandateDesign>) =>
      designChanges({ ...blank, ...one }, { ...blank, ...other });
    const figures = [{ figure: "cost.a", value: 1 }];
    expect(told({ figures }, { figures: [] })).toEqual([{ kind: "beside", part: "figures" }]);
    expect(told({ figures }, { figures: [{ figure: "cost.a", value: 2 }] })).toHaveLength(1);
    expect(told({ figures }, { figures: [...figures] })).toEqual([]);
    expect(told({}, { figures: [] })).toEqual([]);
  });

  it("tells the lines about the paper and the parts beside the answers", () => {
    const about = { title: "E", marking: "Internal" };
    const after: MandateDesign = {
      ...blank,
      about,
      overrides: [],
      basis: { title: "B", text: "" },
    };
    expect(designChanges(blank, after)).toEqual([
      { kind: "about", line: "title" },
      { kind: "about", line: "marking" },
      { kind: "beside", part: "basis" },
    ]);
  });
});

it("has a design no difference to itself, read again or with its keys in another order?", () => {
  const design = withAnswer(withSectors(sector("n", "North", "high")), "force.troopCeiling", {
    value: 1,
    reason: "r",
  });
  const turned = Object.fromEntries(Object.entries(design).reverse()) as MandateDesign;
  expect(designChanges(design, turned)).toEqual([]);
  expect(designChanges(design, JSON.parse(JSON.stringify(design)))).toEqual([]);
});

it("are added and removed rows each other's mirror?", () => {
  const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"));
  const mirrored = { "row-added": "row-removed", "row-removed": "row-added" } as const;
  fc.assert(
    fc.property(ids, ids, (had, has) => {
      const [one, other] = [had, has].map((rows) =>
        withSectors(...rows.map((id) => sector(id, id))),
      ) as [MandateDesign, MandateDesign];
      const rows = (changes: ReturnType<typeof designChanges>) =>
        changes.flatMap((change) =>
          change.kind === "row-added" || change.kind === "row-removed" ? [change] : [],
        );
      const back = rows(designChanges(other, one)).map(
        ({ kind, row }) => `${mirrored[kind]} ${row}`,
      );
      const there = rows(designChanges(one, other)).map(({ kind, row }) => `${kind} ${row}`);
      expect(there.sort()).toEqual(back.sort());
    }),
  );
});
