import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blankDesign } from "../domain/design";
import { currentEvidence } from "../evidence/current";
import { precedents } from "../precedents/current";
import { arbitraryDesign } from "./cases/arbitrary-design";
import { evaluate } from "./evaluate";

const records = { evidence: currentEvidence, precedents };

function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFrozen(inner);
  return value;
}

/** Every key and every number in a result, wherever it stands. */
function contentsOf(value: unknown): { keys: string[]; numbers: number[] } {
  const keys: string[] = [];
  const numbers: number[] = [];
  const walk = (inner: unknown): void => {
    if (typeof inner === "number") numbers.push(inner);
    if (typeof inner !== "object" || inner === null) return;
    for (const [key, next] of Object.entries(inner)) {
      if (!Array.isArray(inner)) keys.push(key);
      walk(next);
    }
  };
  walk(value);
  return { keys, numbers };
}

describe("is an assessment a function of the design and the records alone?", () => {
  it("gives the same bytes for the same design, and changes nothing it is given", () => {
    deepFrozen(records);
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const again = structuredClone(design);
        const first = JSON.stringify(evaluate(deepFrozen(design), records));
        expect(JSON.stringify(evaluate(again, records))).toBe(first);
        expect(again).toEqual(design);
      }),
    );
  });

  it("asks no clock, no chance and no locale", () => {
    const folder = new URL("./", import.meta.url);
    const sources = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith(".ts") && !/\.(test|deep)\.ts$|^cases\//.test(name));
    const impure = /Date\.now|new Date\(\)|Math\.random|\bIntl\b|toLocale|performance\.|process\./;
    const found = sources.filter((name) =>
      impure.test(readFileSync(new URL(name, folder), "utf8")),
    );
    expect(sources.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });
});

describe("does an assessment stay clear of scores?", () => {
  const forbidden = /score|total|probab|likelihood|rating|percentile|overall/i;

  it("has no key that reads as a score or a probability, and no number that is none", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const { keys, numbers } = contentsOf(evaluate(design, records));
        expect(keys.filter((key) => forbidden.test(key))).toEqual([]);
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
    );
  });

  it("has none of it for a blank design either, and names no design a number", () => {
    const assessment = evaluate(blankDesign("blank", "Blank"), records);
    const { keys, numbers } = contentsOf(assessment);
    expect(keys.filter((key) => forbidden.test(key))).toEqual([]);
    expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(Object.keys(assessment).sort()).toEqual([
      "coherence",
      "engineVersion",
      "evidenceVersion",
      "factors",
      "notStated",
      "worthChangingFirst",
    ]);
  });
});
