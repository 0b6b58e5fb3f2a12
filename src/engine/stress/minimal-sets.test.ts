import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimalSets } from "./minimal-sets";
import type { Shock, ShockKind } from "./shock";
import { digitAt, nextMilder, type Space, spaceOf } from "./space";

const shock = (kind: ShockKind, count: number): Shock => ({
  id: kind,
  kind,
  unit: "named",
  levels: Array.from({ length: count }, (_, level) => level),
  usual: [],
  own: false,
  refused: [],
  leftOut: false,
});

/** Strength and lateness are chains; the levels of violence stand apart. */
const space = spaceOf([shock("strength", 3), shock("lateness", 4), shock("violence", 3)]);
const all = Array.from({ length: space.size }, (_, at) => at);
const digits = (at: number) => space.shocks.map((_, place) => digitAt(space, at, place));

/** By definition: nowhere worse, and not the same. */
function isMilder(one: number, other: number): boolean {
  const [a, b] = [digits(one), digits(other)];
  const isChain = space.shocks.map(({ kind }) => kind !== "violence");
  return (
    one !== other &&
    a.every((digit, place) =>
      isChain[place] ? digit <= (b[place] ?? 0) : digit === 0 || digit === b[place],
    )
  );
}

const setOf = (members: readonly number[]) =>
  Uint8Array.from(all, (at) => (members.includes(at) ? 1 : 0));
const anySet = fc.subarray(all.slice(1));

describe("which combinations of a set are minimal?", () => {
  it("those that have no milder one in the set", () => {
    fc.assert(
      fc.property(anySet, (members) => {
        const { minimal } = minimalSets(space, setOf(members));
        const expected = members.filter((at) => !members.some((other) => isMilder(other, at)));
        expect([...minimal].sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  it("none in an empty set, and “as designed” alone where it is in the set", () => {
    expect(minimalSets(space, setOf([])).minimal).toEqual([]);
    expect(minimalSets(space, setOf(all)).minimal).toEqual([0]);
  });

  it("fewest shocks first, then mildest levels", () => {
    const at = (strength: number, lateness: number, violence: number) =>
      strength * 12 + lateness * 3 + violence;
    const inOrder = [at(0, 3, 0), at(0, 0, 2), at(1, 1, 0), at(1, 0, 1)];
    const { minimal } = minimalSets(space, setOf(inOrder));
    expect(minimal).toEqual([at(0, 0, 2), at(0, 3, 0), at(1, 0, 1), at(1, 1, 0)]);
  });
});

describe("is it told where something worse mends?", () => {
  it("exactly where a worse combination is not in the set, with one such pair", () => {
    fc.assert(
      fc.property(anySet, (members) => {
        const { exception } = minimalSets(space, setOf(members));
        const outside = all.filter(
          (at) => !members.includes(at) && members.some((other) => isMilder(other, at)),
        );
        expect(exception !== undefined).toBe(outside.length > 0);
        if (!exception) return;
        expect(members).toContain(exception.inside);
        expect(members).not.toContain(exception.outside);
        expect(isMilder(exception.inside, exception.outside)).toBe(true);
      }),
    );
  });
});

describe("on which shocks does it depend?", () => {
  it("on those whose level alone makes a difference somewhere", () => {
    fc.assert(
      fc.property(anySet, (members) => {
        const { dependsOn } = minimalSets(space, setOf(members));
        const expected = space.shocks.flatMap((_, place) =>
          all.some((at) => {
            const stride = space.strides[place] ?? 1;
            const plain = at - digitAt(space, at, place) * stride;
            return members.includes(at) !== members.includes(plain);
          })
            ? [place]
            : [],
        );
        expect(dependsOn).toEqual(expected);
      }),
    );
  });
});

describe("how are combinations numbered?", () => {
  it("each once, “as designed” 0, and milder ones before worse ones", () => {
    expect(new Set(all.map((at) => digits(at).join())).size).toBe(space.size);
    expect(digits(0)).toEqual([0, 0, 0]);
    for (const at of all)
      for (const milder of nextMilder(space, at)) expect(milder).toBeLessThan(at);
  });

  it("with the next milder ones, from which every milder one is reached", () => {
    const below = (at: number, of: Space): number[] =>
      nextMilder(of, at).flatMap((each) => [each, ...below(each, of)]);
    for (const at of all)
      expect([...new Set(below(at, space))].sort((a, b) => a - b)).toEqual(
        all.filter((each) => isMilder(each, at)),
      );
  });
});
