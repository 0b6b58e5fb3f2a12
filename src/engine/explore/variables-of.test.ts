import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withLimit } from "../../domain/author-changes";
import { mandateDesignSchema } from "../../domain/design";
import { withValue } from "../../domain/edit";
import { fieldCatalogue, fieldRecord } from "../../domain/field-catalogue";
import type { FieldPath } from "../../domain/field-path";
import { precedents } from "../../precedents/current";
import { checks } from "../registry";
import { templateDesign } from "../stress/cases/stress-designs";
import { checksOfWarrant, warrantsOfEvidence } from "./asked-checks";
import { usualStay } from "./usual-stay";
import { limitPlaceOf, variablesOf } from "./variables-of";
import { withChosen } from "./vary";

const halvora = templateDesign("example");
const records = { precedents };
const at = (design: typeof halvora, path: FieldPath, row?: string) =>
  variablesOf(design, records).find((each) => each.path === path && each.row === row);

describe("which answers may a search change?", () => {
  const variables = variablesOf(halvora, records);

  it("those that a check with evidence behind it reads, rows one by one", () => {
    const read = new Set(checksOfWarrant(warrantsOfEvidence).flatMap(({ needs }) => needs));
    expect(variables.length).toBeGreaterThan(50);
    expect(variables.every(({ path }) => read.has(path))).toBe(true);
    expect(at(halvora, "force.contributors[].firm", "vantry")?.choices).toEqual([false, true]);
  });

  it("none that nobody at the table decides, unless its author lets it vary", () => {
    const kinds = variables.map(({ path }) => usualStay(fieldRecord(path)));
    expect(kinds.every((kind) => kind === undefined)).toBe(true);
    for (const path of ["host.formalConsent", "operation.type"] as const) {
      expect(at(halvora, path)).toBeUndefined();
      expect(at(withLimit(halvora, path, { stays: false }), path)?.choices.length).toBeGreaterThan(
        2,
      );
    }
  });

  it("says of every field that stays why, and of host cooperation that it takes the host", () => {
    const stays = (path: FieldPath) => usualStay(fieldRecord(path));
    expect(fieldCatalogue.filter(({ decidedBy }) => decidedBy === "context").every(usualStay)).toBe(
      true,
    );
    expect(stays("host.politicalWill")).toBe("host");
    expect(stays("host.obstructionResponses")).toBeUndefined();
    expect(stays("purpose.tasks[].troopsNeeded")).toBe("fact");
    expect(stays("operation.decision")).toBe("identity");
  });

  it("begins with what the design says, never with not stated among the others", () => {
    for (const { choices } of variablesOf(halvora, records, checks))
      expect(choices.slice(1)).not.toContain(undefined);
  });

  it("tries only what can be saved", () => {
    for (const { choices, ...place } of variablesOf(halvora, records, checks))
      for (const value of choices.slice(1)) {
        const saved = mandateDesignSchema.safeParse(withChosen(halvora, [{ ...place, value }]));
        expect([place.path, value, saved.success]).toEqual([place.path, value, true]);
      }
  });
});

describe("do an author's limits hold?", () => {
  it("keeps quantities within any bounds, the bounds themselves tried", () => {
    const path = "force.troopCeiling";
    const bound = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(bound, bound, (one, other) => {
        const [least, most] = [Math.min(one, other), Math.max(one, other)];
        const tried = at(withLimit(halvora, path, { least, most }), path)?.choices.slice(1) ?? [];
        expect(tried.every((value) => Number(value) >= least && Number(value) <= most)).toBe(true);
        const ends = [least, most].filter((value) => value !== 9_000);
        expect(tried).toEqual(expect.arrayContaining(ends));
      }),
      { numRuns: 20 },
    );
  });

  it("leaves an answer as it is where its bounds contradict each other, or it stays", () => {
    const path = "force.troopCeiling";
    expect(at(withLimit(halvora, path, { least: 9, most: 1 }), path)).toBeUndefined();
    expect(at(withLimit(halvora, path, { stays: true }), path)).toBeUndefined();
  });

  it("never tries a choice that is out, of one or of several", () => {
    const out = {
      "international.mediation": "envoy",
      "international.sanctions": "targeted",
    } as const;
    for (const [path, choice] of Object.entries(out) as [FieldPath, string][]) {
      const tried = at(withLimit(halvora, path, { out: [choice] }), path)?.choices.slice(1) ?? [];
      expect(tried.length).toBeGreaterThan(0);
      expect(tried.flat()).not.toContain(choice);
    }
  });

  it("holds for one row alone", () => {
    const place = limitPlaceOf("force.contributors[].firm", "vantry");
    const design = withLimit(halvora, place, { stays: true });
    expect(at(design, "force.contributors[].firm", "vantry")).toBeUndefined();
    expect(at(design, "force.contributors[].firm", "kessarn")).toBeDefined();
  });
});

describe("which quantities are tried?", () => {
  it("those at which a check turns, in round numbers where that is the same", () => {
    const hours = at(halvora, "information.responseHours")?.choices ?? [];
    expect(hours).toContain(6);
    const money = at(halvora, "commitment.fundingCoversMonths")?.choices ?? [];
    expect(money).toContain(12);
  });

  it("never takes a force away, and never raises troops in a drawdown", () => {
    expect(at(halvora, "force.troopCeiling")?.choices).not.toContain(0);
    const drawdown = withValue(halvora, "operation.decision", "drawdown");
    const ceilings = at(drawdown, "force.troopCeiling")?.choices ?? [];
    expect(ceilings.every((value) => Number(value) <= 9_000)).toBe(true);
  });

  it("a ladder of them where the design states none", () => {
    const silent = withValue(halvora, "information.responseHours", undefined);
    const hours = at(silent, "information.responseHours")?.choices.slice(1) ?? [];
    expect(hours.length).toBeGreaterThan(0);
    expect(hours.every((value) => typeof value === "number")).toBe(true);
  });
});
