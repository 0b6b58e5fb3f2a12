import { describe, expect, it } from "vitest";
import { groupsFor } from "./clause-parts";
import { profileOf, weightsAmong } from "./likeness";

const sideOf = (texts: readonly string[], open: readonly number[]) => ({
  profiles: texts.map((text) => profileOf({ text, holds: [] })),
  open: new Set(open),
});
const report = "Requests the Secretary-General to report on the ceasefire every three months";
const inform = "Requests the Secretary-General to keep donors informed of the return of refugees";
const whole = `${report} and to keep donors informed of the return of refugees`;
const other = "Urges neighbouring States to close their borders to arms traffickers";

function groups(
  wholes: readonly string[],
  parts: readonly string[],
  open: readonly number[],
  partners: readonly (readonly [number, { place: number; likeness: number }])[],
) {
  const [one, two] = [sideOf(wholes, []), sideOf(parts, open)];
  const weight = weightsAmong([...one.profiles, ...two.profiles]);
  return groupsFor(one, two, new Map(partners), weight).map((group) => [group.whole, group.parts]);
}

describe("which clauses make up another one together?", () => {
  it("its partner and one that no pair holds", () => {
    const partner = [0, { place: 0, likeness: 0.7 }] as const;
    expect(groups([whole, other], [report, inform, other], [1], [partner])).toEqual([[0, [0, 1]]]);
  });

  it("two that no pair holds", () => {
    expect(groups([whole], [inform, other, report], [0, 1, 2], [])).toEqual([[0, [0, 2]]]);
  });

  it("none where the clause stayed as it was, or the words are another's", () => {
    const kept = [0, { place: 0, likeness: 1 }] as const;
    expect(groups([report], [report, inform], [1], [kept])).toEqual([]);
    expect(groups([whole], [report, other], [1], [[0, { place: 0, likeness: 0.7 }]])).toEqual([]);
    expect(groups([whole], [report], [0], [])).toEqual([]);
  });
});
