import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { type BaselineKind, baselineKinds } from "../../domain/vocabulary/option";
import { placesAfterMove } from "./moved";
import { isFull, isOption, nextPlace, optionsInOrder } from "./options-in-order";

function standing(id: string, place: number, baseline?: BaselineKind): MandateDesign {
  const option = { project: "p", projectTitle: "P", place, ...(baseline && { baseline }) };
  return { ...blankDesign(id, id), option };
}
const idsOf = (designs: readonly MandateDesign[]) => designs.map(({ id }) => id);

const arbitraryProject = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      place: fc.integer({ min: 0, max: 4 }),
      baseline: fc.option(fc.constantFrom(...baselineKinds), { nil: undefined, freq: 4 }),
    }),
    { selector: ({ id }) => id, maxLength: 9 },
  )
  .map((options) => options.map(({ id, place, baseline }) => standing(id, place, baseline)));

describe("is there one order, whoever looks?", () => {
  it("with the baseline first, then by place, then by id", () => {
    const designs = [
      standing("c", 1),
      standing("b", 0),
      standing("a", 1),
      standing("z", 7, "no-mission"),
    ];
    expect(idsOf(optionsInOrder(designs))).toEqual(["z", "b", "a", "c"]);
  });

  it("whatever order they were read in", () => {
    fc.assert(
      fc.property(arbitraryProject, (designs) => {
        expect(idsOf(optionsInOrder([...designs].reverse()))).toEqual(
          idsOf(optionsInOrder(designs)),
        );
      }),
    );
  });
});

describe("does a project take eight options and a baseline, and no ninth?", () => {
  const eight = Array.from({ length: 8 }, (_, place) => standing(`o${place}`, place));
  it("seven leave room for one more", () => expect(isFull(eight.slice(1))).toBe(false));
  it("eight leave none", () => expect(isFull(eight)).toBe(true));
  it("a baseline takes no option's room", () => {
    expect(isFull([...eight.slice(1), standing("b", 0, "no-mission")])).toBe(false);
  });
});

describe("where does an option stand that joins?", () => {
  it("first where there is none", () => expect(nextPlace([])).toBe(0));
  it("after the last option, whatever the baseline's place", () => {
    expect(nextPlace([standing("a", 3), standing("b", 9, "no-mission")])).toBe(4);
  });
  it("and never past the last place of the form", () =>
    expect(nextPlace([standing("a", 99)])).toBe(99));
});

describe("does a move swap two neighbours and nothing else?", () => {
  it("tells no place where there is none to move to", () => {
    const designs = [standing("a", 0), standing("b", 1), standing("z", 0, "no-mission")];
    expect(placesAfterMove(designs, "a", -1)).toBeUndefined();
    expect(placesAfterMove(designs, "b", 1)).toBeUndefined();
    expect(placesAfterMove(designs, "z", 1)).toBeUndefined();
    expect(placesAfterMove(designs, "nobody", 1)).toBeUndefined();
  });

  it("parts two that shared a place", () => {
    const places = placesAfterMove([standing("a", 0), standing("b", 0)], "a", 1);
    expect([...(places ?? [])]).toEqual([
      ["b", 0],
      ["a", 1],
    ]);
  });

  it("and back again gives the order from before", () => {
    fc.assert(
      fc.property(arbitraryProject, fc.nat(8), (designs, at) => {
        const options = optionsInOrder(designs).filter(isOption);
        const moved = options[at];
        const places = moved && placesAfterMove(designs, moved.id, 1);
        if (!moved || !places) return;
        const after = options.map((design) => standing(design.id, places.get(design.id) ?? -1));
        expect(idsOf(optionsInOrder(after)).indexOf(moved.id)).toBe(at + 1);
        const back = placesAfterMove(after, moved.id, -1);
        expect([...(back?.keys() ?? [])]).toEqual(idsOf(options));
      }),
    );
  });
});
