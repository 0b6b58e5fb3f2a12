import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment, type Edge } from "./best-assignment";

const sumOf = (edges: readonly Edge[]) => edges.reduce((sum, { worth }) => sum + worth, 0);

/** The worth of the best pairing, by trying every one. */
function bestByTrying(row: number, rows: number, edges: readonly Edge[]): number {
  if (row === rows) return 0;
  const open = edges.filter((edge) => edge.row === row);
  const taken = open.map(
    ({ column, worth }) =>
      worth +
      bestByTrying(
        row + 1,
        rows,
        edges.filter((edge) => edge.column !== column),
      ),
  );
  return Math.max(bestByTrying(row + 1, rows, edges), ...taken);
}

const worths = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 5, maxLength: 5 }), {
  minLength: 1,
  maxLength: 6,
});

describe("is no other pairing worth more?", () => {
  it("than the one found, compared with every pairing", () => {
    fc.assert(
      fc.property(worths, (table) => {
        const edges = table.flatMap((line, row) =>
          line.flatMap((worth, column) => (worth > 0 ? [{ row, column, worth }] : [])),
        );
        const found = bestAssignment(table.length, 5, edges);
        expect(sumOf(found)).toBe(bestByTrying(0, table.length, edges));
        expect(new Set(found.map(({ row }) => row)).size).toBe(found.length);
        expect(new Set(found.map(({ column }) => column)).size).toBe(found.length);
      }),
    );
  });

  it("gives up a near pair where two others gain more", () => {
    const edges = [
      { row: 0, column: 0, worth: 10 },
      { row: 0, column: 1, worth: 9 },
      { row: 1, column: 0, worth: 8 },
    ];
    expect(sumOf(bestAssignment(2, 2, edges))).toBe(17);
  });

  it("pairs nothing with nothing", () => {
    expect(bestAssignment(0, 3, [])).toEqual([]);
    expect(bestAssignment(2, 2, [])).toEqual([]);
  });
});

it("is it fast on 300 clauses beside 300?", () => {
  const size = 300;
  const edges = Array.from({ length: size * size }, (_, index) => ({
    row: Math.floor(index / size),
    column: index % size,
    worth: ((index * 7919) % 1000) / 1000 + 0.001,
  }));
  const start = performance.now();
  expect(bestAssignment(size, size, edges)).toHaveLength(size);
  expect(performance.now() - start).toBeLessThan(1000);
});
