import { describe, expect, it } from "vitest";
import { compareChoices } from "../../../alternatives/compare/compare-choices";
import { blankDesign, type MandateDesign } from "../../../domain/design";
import { withValue } from "../../../domain/edit";
import { choiceLines, choicesBySection } from "./choice-groups";

const withSectors = (...ids: string[]): MandateDesign =>
  withValue(
    blankDesign("d", "D"),
    "situation.sectors",
    ids.map((id) => ({ id, name: { value: id } })),
  );
const differing = (...designs: MandateDesign[]) => compareChoices(designs, 0).differing;
const sizes = (...designs: MandateDesign[]) =>
  choiceLines(differing(...designs)).map(({ length }) => length);

describe("how many lines do rows take that an option lacks?", () => {
  it("one each where there are few, one together where there are many", () => {
    expect(sizes(withSectors("a", "b"), withSectors())).toEqual([1, 1]);
    expect(sizes(withSectors("a", "b", "c"), withSectors())).toEqual([3]);
  });
  it("does not put together rows that other options lack, or lack in another way", () => {
    const four = withSectors("a", "b", "c", "d");
    expect(sizes(four, withSectors("a"), withSectors())).toEqual([1, 3]);
  });
  it("has every difference once, whatever is put together", () => {
    const all = differing(withSectors("a", "b", "c", "d"), withSectors("x"));
    expect(choiceLines(all).flat().toSorted()).toEqual([...all].toSorted());
  });
});

it("does a section stand only where something is to be told, in the order of the wizard?", () => {
  const one = withValue(withSectors("a"), "force.troopCeiling", 1);
  const sections = choicesBySection(differing(blankDesign("d", "D"), one));
  expect(sections.map(({ section }) => section)).toEqual(["situation", "force"]);
});
