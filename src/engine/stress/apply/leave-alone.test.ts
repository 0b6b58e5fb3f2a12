import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldCatalogue } from "../../../domain/field-catalogue";
import { listOf } from "../../../domain/field-path";
import type { PlainDesign } from "../../../domain/plain";
import { arbitraryDesign } from "../../cases/arbitrary-design";
import { shockRecords } from "../shocks";
import { unstressed } from "../stressed";
import { shockActs } from "./acts";

/** Every value of a plain design by its path, rows one after the other. */
function valuesOf(design: PlainDesign): Map<string, string> {
  const sections = design as unknown as Record<string, Record<string, unknown>>;
  const valueAt = (path: string): unknown => {
    const [section = "", field = ""] = listOf(path as never).split(".");
    const value = sections[section]?.[field];
    const [, column] = path.split("[].");
    if (column === undefined) return Array.isArray(value) ? value.length : value;
    return (value as Record<string, unknown>[] | undefined)?.map((row) => row[column]);
  };
  return new Map(
    fieldCatalogue.map(({ path }) => [path, JSON.stringify(valueAt(path)) ?? "silent"]),
  );
}

describe("what does a shock leave alone?", () => {
  it("every field but those that it says it touches, in any design at any level", () => {
    fc.assert(
      fc.property(arbitraryDesign, (design) => {
        const before = unstressed(design, []);
        const row = before.design.force.contributors?.[0]?.id;
        const values = valuesOf(before.design);
        for (const { kind, levels, touches } of shockRecords)
          for (const level of levels.slice(1)) {
            const after = valuesOf(shockActs[kind].apply(before, level, row).design);
            for (const [path, value] of values)
              if (!(touches as readonly string[]).includes(path))
                expect([kind, path, after.get(path)]).toEqual([kind, path, value]);
          }
      }),
      { numRuns: 25 },
    );
  });
});
