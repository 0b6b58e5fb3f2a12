import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillPages } from "./fill-pages";
import { bound, lastWithNext, type Slab, slab, spaced, withNext } from "./slab";

const lines = (count: number, height = 10): Slab[] =>
  Array.from({ length: count }, () => slab(height, []));
const fill = (slabs: readonly Slab[], height: number) => fillPages([{ block: 0, slabs }], height);
const counts = (slabs: readonly Slab[], height: number) =>
  fill(slabs, height).map(({ length }) => length);

describe("where do pages break?", () => {
  it("after as many lines as fit, without the space above the first of a page", () => {
    expect(counts(lines(5), 30)).toEqual([3, 2]);
    const gapped = lines(4).flatMap((each) => spaced([each], 5));
    const [, second] = fill(gapped, 40);
    expect(second?.[0]?.y).toBe(0);
  });

  it("never between a heading and its first two lines", () => {
    const slabs = [...lines(2), ...withNext(lines(1)), ...bound(lines(4))];
    const [first] = fill(slabs, 40);
    expect(first).toHaveLength(2);
  });

  it("never between what leads into a list and the list", () => {
    expect(counts([...lines(2), ...lastWithNext(lines(2)), ...lines(3)], 40)).toEqual([3, 4]);
  });

  it("never so that one line stands alone before or after", () => {
    for (const free of [1, 2, 3]) {
      const pages = counts([...lines(5 - free), ...bound(lines(5))], 50);
      const before = (pages[0] ?? 0) - (5 - free);
      expect(before === 1 || 5 - before === 1, `${free} lines free`).toBe(false);
    }
  });

  it("before a part that asks for more room than is left", () => {
    const part = { ...slab(10, []), needs: 40 };
    expect(counts([...lines(3), part], 60)).toEqual([3, 1]);
    expect(counts([...lines(2), part], 60)).toEqual([3]);
  });

  it("where a break is asked for, without an empty page", () => {
    const breakHere = slab(0, [], { breaks: true });
    expect(counts([breakHere, ...lines(1), breakHere, breakHere, ...lines(1)], 30)).toEqual([1, 1]);
  });

  it("with the table's head again at the top", () => {
    const head = withNext(lines(1, 8));
    const rows = lines(6).map((each) => ({ ...each, head }));
    const pages = fill([...head, ...rows], 30);
    expect(pages.map((page) => page.map(({ slab: { height } }) => height))).toEqual([
      [8, 10, 10],
      [8, 10, 10],
      [8, 10, 10],
    ]);
  });

  it("never loses, repeats or reorders a line, and never runs over the foot", () => {
    const slabs = fc.array(
      fc.record({ height: fc.integer({ min: 1, max: 30 }), gap: fc.nat(9), keep: fc.boolean() }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(slabs, (shapes) => {
        const made = shapes.map(({ height, gap, keep }) => slab(height, [], { gap, keep }));
        const pages = fill(made, 50);
        expect(pages.flat().map(({ slab: each }) => each)).toEqual(made);
        for (const page of pages)
          for (const { slab: each, y } of page) expect(y + each.height).toBeLessThanOrEqual(50);
      }),
    );
  });
});
