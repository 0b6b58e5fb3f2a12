import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { designChanges } from "../../domain/design-changes";
import { answerAt, withAnswer, withValue } from "../../domain/edit";
import { fieldCatalogue } from "../../domain/field-catalogue";
import { listOf } from "../../domain/field-path";
import { isListPath, withRowAdded, withRowMoved, withRowRemoved } from "../../domain/rows-edit";
import { valueOf } from "../../domain/stated";
import { arbitraryChange, arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { templateDesign } from "./cases/templates";
import { compareChoices } from "./compare-choices";
import type { ComparedChoice } from "./comparison";

const example = templateDesign("example");
const between = (...designs: MandateDesign[]) => compareChoices(designs, 0).differing;
const shape = ({ kind, path, differs }: ComparedChoice) => [kind, path, ...differs];
const states = ({ said }: ComparedChoice) => said.map(({ state }) => state);

describe("what is listed as different?", () => {
  it("lists another value, reason or source of one answer in one line", () => {
    const changed = withAnswer(example, "force.troopCeiling", {
      value: 300,
      reason: "A smaller force",
      provenance: "estimate",
    });
    const [line, ...rest] = between(example, changed);
    expect(rest).toEqual([]);
    expect(line && shape(line)).toEqual([
      "answer",
      "force.troopCeiling",
      "value",
      "reason",
      "source",
    ]);
    expect(line?.said.map(({ answer }) => answer?.value)).toEqual([
      answerAt(example, "force.troopCeiling")?.value,
      300,
    ]);
    expect(line?.said.map(({ differs }) => differs.length)).toEqual([0, 3]);
  });
  it("does not take an absent answer and one that is not stated for two", () => {
    const open = withValue(blankDesign("d", "D"), "timing.expiryDate", "not-stated");
    expect(between(open, blankDesign("d", "D"))).toEqual([]);
  });
  it("lists a row that one lacks once, without its columns", () => {
    const less = withRowRemoved(example, "situation.sectors", "coast");
    const lines = between(example, less).filter(({ path }) => path.startsWith("situation.sectors"));
    expect(lines.map(shape)).toEqual([["row", "situation.sectors", "value"]]);
    expect(lines.map(states)).toEqual([["stated", "no-row"]]);
  });
  it("tells a list without rows from one that nobody filled, and from rows", () => {
    const none = withValue(blankDesign("a", "A"), "situation.sectors", []);
    const some = withRowAdded(none, "situation.sectors", { id: "n", name: { value: "North" } });
    expect(between(none, blankDesign("b", "B")).map(states)).toEqual([
      ["none-listed", "not-stated"],
    ]);
    expect(between(some, none, blankDesign("b", "B")).map(states)).toEqual([
      ["stated", "none-listed", "not-stated"],
    ]);
  });
  it("lists another order of the rows that all have, and only that", () => {
    const moved = withRowMoved(example, "situation.sectors", "coast", -1);
    expect(between(example, moved).map(shape)).toEqual([["order", "situation.sectors", "value"]]);
  });
  it("follows a pointer to the row it means, whatever its id is there", () => {
    const written = (objective: string, task: string) => {
      const bare = blankDesign("d", "D");
      const aims = withValue(bare, "purpose.objectives", [
        { id: objective, text: { value: "Safety" } },
      ]);
      return withValue(aims, "purpose.tasks", [
        { id: task, type: { value: "good-offices" }, objective: { value: objective } },
      ]);
    };
    expect(between(written("o", "t"), written("row-1", "row-9"))).toEqual([]);
  });
  it("says of an option without an operation that what an operation has does not apply", () => {
    const nobody = withValue(blankDesign("none", "No mission"), "operation.type", "none");
    const lines = between(nobody, example);
    const ceiling = lines.find(({ path }) => path === "force.troopCeiling");
    const areas = lines.find(({ path }) => path === "situation.areaKm2");
    expect(ceiling && states(ceiling)).toEqual(["no-mission", "stated"]);
    expect(areas && states(areas)).toEqual(["not-stated", "stated"]);
  });
  it("compares a row that the base lacks among those that have it", () => {
    const without = withRowRemoved(example, "situation.sectors", "coast");
    const other = withValue(example, "situation.sectors[].population", 7, "coast");
    const line = compareChoices([without, example, other], 0).differing.find(
      ({ path }) => path === "situation.sectors[].population",
    );
    expect(line && states(line)).toEqual(["no-row", "stated", "stated"]);
    expect(line?.said.map(({ differs }) => [...differs])).toEqual([[], [], ["value"]]);
  });
});

describe("what is counted as the same?", () => {
  it("has every question either among the differing, the same or the silent", () => {
    const { differing, same, silent } = compareChoices([example, example], 0);
    const asked = (lines: readonly ComparedChoice[]) => lines.filter(({ rows }) => !rows).length;
    expect(differing).toEqual([]);
    expect(asked(same) + silent).toBe(
      fieldCatalogue.filter(({ path }) => listOf(path) === path).length,
    );
  });
  it("goes in the order of the wizard, with rows after their list", () => {
    const places = compareChoices([example, example], 0).same.map(({ path }) => listOf(path));
    const known = fieldCatalogue.map(({ path }) => path);
    expect(places.map((path) => known.indexOf(path))).toEqual(
      places.map((path) => known.indexOf(path)).toSorted((a, b) => a - b),
    );
  });
});

describe("do the laws of a comparison hold for any designs?", () => {
  it("finds no difference between a design and its copy", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        expect(between(design, structuredClone(design))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
  it("lists a field that was changed exactly once, and nothing besides", () => {
    const oneChange = arbitraryDesign.chain((design) =>
      arbitraryChange(design)
        .filter(({ path }) => !isListPath(path))
        .map((change) => ({ design, ...change })),
    );
    fc.assert(
      fc.property(oneChange, ({ design, path, after }) => {
        const lines = between(design, after);
        const isChanged = designChanges(design, after).length > 0;
        expect(lines.map((line) => line.path)).toEqual(isChanged ? [path] : []);
      }),
      { numRuns: 200 },
    );
  });
  it("lists the same places whichever design is the base, and whichever comes first", () => {
    const keys = (lines: readonly ComparedChoice[]) => lines.map((line) => shape(line).join(" "));
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, (one, other) => {
        const lines = compareChoices([one, other], 0).differing;
        expect(keys(compareChoices([one, other], 1).differing)).toEqual(keys(lines));
        expect(keys(between(other, one)).toSorted()).toEqual(keys(lines).toSorted());
      }),
      { numRuns: 60 },
    );
  });
  it("shows a stated value for a field exactly where the design states it", () => {
    fc.assert(
      fc.property(arbitraryDesign, arbitraryDesign, (one, other) => {
        const { differing, same } = compareChoices([one, other], 0);
        for (const { kind, path, rows, said } of [...differing, ...same]) {
          if (kind !== "answer" || isListPath(path)) continue;
          [one, other].forEach((design, option) => {
            const value = valueOf(answerAt(design, path, rows?.[option]));
            expect(said[option]?.state === "stated").toBe(value !== undefined);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
