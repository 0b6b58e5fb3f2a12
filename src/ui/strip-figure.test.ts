import { beforeAll, describe, expect, it } from "vitest";
import { loadMessages } from "../i18n/catalogue";
import { createWords, type Words } from "../i18n/words";
import { layOutStrip } from "./strip-figure";

let words: Words;
beforeAll(async () => {
  words = createWords("en", await loadMessages("en", []), { onMissing: "throw" });
});

const chart = {
  title: "T",
  values: [1, 4, 9].map((value) => ({ id: `v${value}`, label: `V${value}`, value })),
  format: (value: number) => String(value),
};
const own = { id: "mine", label: "This design", value: 3 };
const also = [{ id: "other", label: "Its ceiling", value: 6 }];
const marks = [{ id: "median", label: "Middle", value: 4 }];

describe("is a stretch of the axis drawn where it lies?", () => {
  it("runs from one value to the other, behind the dots", () => {
    const figure = layOutStrip({ ...chart, band: { from: 1, to: 4 } }, 600, words);
    const xOf = (id: string) => figure.dots.find((dot) => dot.id === id)?.x ?? Number.NaN;
    expect(figure.band?.x).toBe(xOf("v1"));
    expect((figure.band?.x ?? 0) + (figure.band?.width ?? 0)).toBeCloseTo(xOf("v4"));
    expect((figure.band?.y ?? 0) + (figure.band?.height ?? 0)).toBeCloseTo(figure.axis.y);
  });

  it("is seen where both ends are one value, and is not there unless asked", () => {
    const point = layOutStrip({ ...chart, band: { from: 4, to: 4 } }, 600, words);
    expect(point.band?.width).toBe(1);
    expect(layOutStrip(chart, 600, words).band).toBeUndefined();
  });
});

describe("are all of the planner's values told from the marks?", () => {
  it("by their labels, whatever they are called", () => {
    const { labels } = layOutStrip({ ...chart, own, also, marks }, 600, words);
    const ofPlanner = labels.filter(({ isOwn }) => isOwn).map(({ text }) => text);
    expect(ofPlanner).toEqual(["This design: 3", "Its ceiling: 6"]);
    expect(labels).toHaveLength(3);
  });

  it("each at its place on the axis", () => {
    const figure = layOutStrip({ ...chart, own, also }, 600, words);
    const [second] = figure.also;
    expect(second?.id).toBe("other");
    expect(second?.x).toBeGreaterThan(figure.own ?? Number.NaN);
    expect(layOutStrip(chart, 600, words).also).toEqual([]);
  });
});
