import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { answerAt, rowsIn, withValue } from "../../domain/edit";
import { listPaths } from "../../domain/rows-edit";
import { arbitraryDesign } from "../../engine/cases/arbitrary-design";
import { matchRows } from "./match-rows";

/** A design with sectors given as "id:name"; a sector without a name has none. */
function withSectors(...sectors: string[]): MandateDesign {
  const rows = sectors.map((sector) => {
    const [id, name] = sector.split(":");
    return { id, ...(name ? { name: { value: name } } : {}) };
  });
  return withValue(blankDesign("d", "D"), "situation.sectors", rows);
}
const matched = (...designs: MandateDesign[]) => matchRows("situation.sectors", designs);

describe("which row of one design is which of another?", () => {
  it("takes the same id with the same name for the same row, wherever it stands", () => {
    expect(matched(withSectors("n:North", "s:South"), withSectors("s:South", "n:North"))).toEqual([
      ["n", "n"],
      ["s", "s"],
    ]);
  });
  it("takes a renamed row for the same, and a row of the same name under another id", () => {
    expect(matched(withSectors("n:North"), withSectors("n:Far north"))).toEqual([["n", "n"]]);
    expect(matched(withSectors("n:North"), withSectors("row-1: north "))).toEqual([["n", "row-1"]]);
  });
  it("goes by the name where ids were given anew in each design", () => {
    expect(
      matched(withSectors("row-1:North", "row-2:South"), withSectors("row-1:South", "row-2:North")),
    ).toEqual([
      ["row-1", "row-2"],
      ["row-2", "row-1"],
    ]);
  });
  it("tells rows of one name apart, and pairs nobody with a row that has no name but by its id", () => {
    expect(matched(withSectors("a:Camp", "b:Camp"), withSectors("b:Camp"))).toEqual([
      ["a", undefined],
      ["b", "b"],
    ]);
    expect(matched(withSectors("a"), withSectors("b", "a"))).toEqual([
      [undefined, "b"],
      ["a", "a"],
    ]);
  });
  it("puts what only another has after the row that it follows there", () => {
    const three = matched(
      withSectors("n:North", "s:South"),
      withSectors("n:North", "e:East", "s:South"),
      withSectors("w:West", "e:East"),
    );
    expect(three).toEqual([
      [undefined, undefined, "w"],
      ["n", "n", undefined],
      [undefined, "e", "e"],
      ["s", "s", undefined],
    ]);
  });
});

it("does every row of every design stand in it exactly once?", () => {
  fc.assert(
    fc.property(fc.array(arbitraryDesign, { minLength: 2, maxLength: 4 }), (designs) => {
      for (const list of listPaths) {
        const rows = matchRows(list, designs);
        designs.forEach((design, option) => {
          const ids = rowsIn(answerAt(design, list)).map(({ id }) => id);
          const found = rows.flatMap((row) => row[option] ?? []);
          expect(found.toSorted()).toEqual(ids.toSorted());
        });
        expect(rows.filter((row) => row.every((id) => id === undefined))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
