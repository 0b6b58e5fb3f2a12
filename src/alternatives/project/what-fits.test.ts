import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign, type MandateDesign } from "../../domain/design";
import { isOption } from "./options-in-order";
import { whatFits } from "./what-fits";

const option = (id: string, isBaseline = false): MandateDesign => ({
  ...blankDesign(id, id),
  option: {
    project: "p",
    projectTitle: "P",
    place: 0,
    ...(isBaseline && { baseline: "no-mission" as const }),
  },
});
const options = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => option(`${prefix}${at}`));

describe("does a project take what it has room for, and name the rest?", () => {
  it("takes all where there is room", () => {
    const coming = [option("base", true), ...options("o", 8)];
    expect(whatFits([], coming)).toEqual({ fits: coming, leftOut: [] });
  });

  it("leaves out what is beyond eight", () => {
    const { fits, leftOut } = whatFits(options("there", 6), options("o", 3));
    expect(fits.map(({ id }) => id)).toEqual(["o0", "o1"]);
    expect(leftOut).toMatchObject([{ design: { id: "o2" }, problem: { code: "one-too-many" } }]);
  });

  it("leaves out a second baseline, and takes the same one again", () => {
    expect(whatFits([option("b", true)], [option("c", true)]).leftOut).toMatchObject([
      { design: { id: "c" }, problem: { code: "second-baseline" } },
    ]);
    expect(whatFits([option("b", true)], [option("b", true)]).fits).toHaveLength(1);
  });

  it("takes those that it has before those that are new", () => {
    const there = options("o", 8);
    const { fits, leftOut } = whatFits(there, [option("new"), ...there]);
    expect(fits).toEqual(there);
    expect(leftOut.map(({ design }) => design.id)).toEqual(["new"]);
  });

  it("never ends with more than eight and one, and never loses one without a word", () => {
    const some = fc
      .uniqueArray(fc.nat(14), { maxLength: 14 })
      .map((numbers) => numbers.map((number) => option(`o${number}`, number % 7 === 0)));
    const sound = some.filter(
      (designs) =>
        designs.filter(isOption).length <= 8 &&
        designs.length - designs.filter(isOption).length <= 1,
    );
    fc.assert(
      fc.property(sound, some, (there, coming) => {
        const { fits, leftOut } = whatFits(there, coming);
        const after = [...there.filter(({ id }) => !fits.some((one) => one.id === id)), ...fits];
        expect(after.filter(isOption).length).toBeLessThanOrEqual(8);
        expect(fits.length + leftOut.length).toBe(coming.length);
      }),
    );
  });
});
