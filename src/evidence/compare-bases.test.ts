import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, isSame, isUnchanged } from "./changed-records";
import { compareBases, isSameBase } from "./compare-bases";
import { currentEvidence } from "./current";
import { wholeBase } from "./export/whole-base";
import { applyPack } from "./pack/apply-pack";
import { emptyPack, madePack } from "./pack/cases/made-pack";
import { madeCoding } from "./pack/cases/made-study";

const against = (pack: ReturnType<typeof madePack>) =>
  compareBases(currentEvidence, applyPack(currentEvidence, pack));

describe("is nothing said to change where nothing did?", () => {
  it("between a base and itself, and with a pack that brings nothing", () => {
    expect(isSameBase(compareBases(currentEvidence, currentEvidence))).toBe(true);
    expect(isSameBase(against(emptyPack()))).toBe(true);
  });

  it("between a base and its own download, opened again", () => {
    expect(isSameBase(against(wholeBase(currentEvidence)))).toBe(true);
  });

  it("tells values apart that differ, and a field that is undefined from no other", () => {
    for (const [one, other] of [
      [1, "1"],
      [[], {}],
      [
        [1, 2],
        [2, 1],
      ],
      [{ a: 1 }, { a: 1, b: null }],
      [null, {}],
    ])
      expect(isSame(one, other)).toBe(false);
    expect(isSame({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });

  it("between any value and a copy whose fields lie in another order", () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, turned(inner)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isSame(value, turned(value))).toBe(true);
      }),
    );
  });
});

describe("is what changed named?", () => {
  it("names what a pack adds, and the finding at the other end of its link", () => {
    const changes = against(madePack());
    expect([changes.from, changes.to]).toEqual(["2026.1", "2026.1+Made pack 1.0"]);
    expect(changes.works).toEqual({ added: ["example-2030"], removed: [], changed: [] });
    expect(changes.codings.added).toEqual([madeCoding.id]);
    expect(changes.findings).toEqual({
      added: ["example-2030-troops"],
      removed: [],
      changed: ["hultman-2014-battle-troops"],
    });
  });

  it("names a factor whose score moves and says that its label does not", () => {
    expect(against(madePack()).moved).toEqual([
      {
        codedFactor: "troop-quantity",
        factor: "troop-quantity",
        before: expect.objectContaining({ null: 8, score: 15.5, strength: "relatively-strong" }),
        after: expect.objectContaining({ null: 9, score: 15.25, strength: "relatively-strong" }),
        movesLabel: false,
      },
    ]);
  });

  it("says when a label moves, the eight before all others", () => {
    const codings = ["police", "early-implementation"].flatMap((codedFactor) =>
      Array.from({ length: 8 }, (_, at) => ({
        ...madeCoding,
        id: `example-2030.${codedFactor}.${at}`,
        codedFactor,
        factor: codedFactor === "police" ? null : ("early-implementation" as const),
        direction: "against" as const,
      })),
    );
    const known = currentEvidence.codedFactors.find(({ id }) => id === "police");
    expect(known).toBeDefined();
    const { moved } = against(madePack({ codings }));
    expect(moved.map(({ codedFactor, movesLabel }) => [codedFactor, movesLabel])).toEqual([
      ["early-implementation", true],
      ["police", true],
    ]);
  });

  it("tells a finding whose words alone are new", () => {
    const [finding] = wholeBase(currentEvidence).findings;
    if (!finding) throw new Error("the base is empty");
    const findings = [{ ...finding, statement: "Other words." }];
    expect(against({ ...emptyPack(), findings }).findings.changed).toEqual([finding.id]);
  });

  it("turns round when the two bases change places", () => {
    const after = applyPack(currentEvidence, madePack());
    const there = compareBases(currentEvidence, after);
    const back = compareBases(after, currentEvidence);
    expect(back.works.removed).toEqual(there.works.added);
    expect(back.findings.changed).toEqual(there.findings.changed);
    expect(back.moved[0]?.before).toEqual(there.moved[0]?.after);
  });
});

it("does every record count once: added, removed, changed or the same?", () => {
  const list = fc.uniqueArray(fc.record({ id: fc.string(), value: fc.nat(2) }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { added, removed, changed } = changesBetween(before, after);
      const kept = after.filter(({ id }) => ![...added, ...changed].includes(id));
      expect(added.length + changed.length + kept.length).toBe(after.length);
      expect(removed.length + changed.length + kept.length).toBe(before.length);
      expect(isUnchanged(changesBetween(before, before))).toBe(true);
    }),
  );
});
