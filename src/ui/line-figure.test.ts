import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutLines, stepped } from "./line-figure";
import type { ChartLine } from "./line-values";

const formatX = (x: number) => `${x}`;
const formatY = (y: number) => `${y}`;
const line = (id: string, ys: readonly number[], more: Partial<ChartLine> = {}): ChartLine => ({
  id,
  label: `The line ${id}`,
  manner: "own",
  points: ys.map((y, x) => ({ x, y })),
  ...more,
});
const numbersIn = (path: string) => path.match(/-?[\d.]+/g)?.map(Number) ?? [];

describe("is a value drawn where it belongs?", () => {
  it("earlier to the left, more above, nothing on the base line", () => {
    const { lines, plot } = layOutLines(
      { lines: [line("a", [0, 50, 100])], formatX, formatY },
      640,
    );
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersIn(lines[0]?.path ?? "");
    expect(y0).toBe(plot.base);
    expect(y0 - y1).toBeCloseTo(y1 - y2, 0);
    expect(x1 - x0).toBeCloseTo(x2 - x1, 0);
  });

  it("a band from its low to its high edge and back", () => {
    const points = [
      { x: 0, low: 10, high: 20 },
      { x: 1, low: 30, high: 60 },
    ];
    const { band = "" } = layOutLines(
      { lines: [], band: { label: "Band", points }, formatX, formatY },
      640,
    );
    expect(band).toMatch(/^M.*Z$/);
    expect(layOutLines({ lines: [], formatX, formatY }, 640).isBandThin).toBe(false);
    const thin = points.map(({ x, low }) => ({ x, low, high: low }));
    const isThin = (of: typeof points) =>
      layOutLines({ lines: [], band: { label: "Band", points: of }, formatX, formatY }, 640)
        .isBandThin;
    expect([isThin(points), isThin(thin)]).toEqual([false, true]);
    const ys = numbersIn(band).filter((_, index) => index % 2 === 1);
    expect((ys[0] ?? 0) < (ys[3] ?? 0) && (ys[1] ?? 0) < (ys[2] ?? 0)).toBe(true);
  });

  it("what is planned in steps holds until the next step", () => {
    expect(
      stepped([
        { x: 0, y: 0 },
        { x: 2, y: 5 },
        { x: 4, y: 5 },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 2, y: 0 },
      { x: 2, y: 5 },
      { x: 4, y: 5 },
    ]);
  });
});

describe("can the axis be read?", () => {
  it("counts in months, quarters or years, as there is room", () => {
    const at = (months: number, width: number) =>
      layOutLines(
        {
          lines: [
            line(
              "a",
              Array.from({ length: months + 1 }, (_, x) => x),
            ),
          ],
          formatX,
          formatY,
        },
        width,
      ).ticksX.map(({ value }) => value);
    expect(at(12, 900)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(at(12, 300)).toEqual([0, 2, 4, 6, 8, 10, 12]);
    expect(at(60, 300)).toEqual([0, 12, 24, 36, 48, 60]);
  });

  it("zero is in view, and so is a level to hold against", () => {
    const { ticksY, rule, plot } = layOutLines(
      { lines: [line("a", [500, 600])], rule: { label: "Ceiling", y: 900 }, formatX, formatY },
      640,
    );
    expect(ticksY[0]?.value).toBe(0);
    expect(rule).toBeLessThan(plot.base);
  });
});

describe("is everything named on the picture itself?", () => {
  it("each line, the band and the level once, and nothing that is not drawn", () => {
    const { labels } = layOutLines(
      {
        lines: [line("plan", [1, 2]), line("empty", [])],
        band: { label: "Expected", points: [{ x: 0, low: 0, high: 1 }] },
        rule: { label: "Ceiling", y: 3 },
        formatX,
        formatY,
      },
      640,
    );
    expect(labels.map(({ text }) => text)).toEqual(["The line plan", "Expected", "Ceiling"]);
  });

  it("no name lies over another, and every place is a number, whatever the values and the width", () => {
    const ys = fc.array(fc.nat(100_000), { maxLength: 14 });
    fc.assert(
      fc.property(ys, ys, fc.integer({ min: 240, max: 1400 }), (a, b, width) => {
        const figure = layOutLines(
          {
            lines: [line("a", a), line("b", b)],
            rule: { label: "Ceiling", y: 9 },
            formatX,
            formatY,
          },
          width,
        );
        const places = figure.lines.flatMap(({ path }) => numbersIn(path));
        expect([figure.height, ...places].every(Number.isFinite)).toBe(true);
        for (const [i, one] of figure.labels.entries())
          for (const other of figure.labels.slice(i + 1))
            if (one.top === other.top)
              expect(
                one.from >= other.from + other.width || other.from >= one.from + one.width,
              ).toBe(true);
      }),
    );
  });

  it("nothing at all to draw is no crash", () => {
    const { lines, labels, height } = layOutLines({ lines: [], formatX, formatY }, 640);
    expect([lines, labels, Number.isFinite(height)]).toEqual([[], [], true]);
  });
});
