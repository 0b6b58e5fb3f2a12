import { describe, expect, it } from "vitest";
import type { Direction } from "../../i18n/locale";
import { drawFurniture } from "./draw-furniture";
import type { Drawing } from "./draw-mark";
import { gridOf, margin, type Paper, paperIds, papers } from "./paper";

interface Box {
  text: string;
  from: number;
  to: number;
  y: number;
}
const measure = (text: string, _face: string, size: number) => text.length * size * 0.55;

/** What stands in head and foot of a page, each line with its place in points. */
function furniture(paper: Paper, direction: Direction, marking: string, isFirst = false): Box[] {
  const boxes: Box[] = [];
  const text = (words: string, x: number, y: number) =>
    boxes.push({ text: words, from: x, to: x + measure(words, "", 7.4), y });
  const doc = { text, setFont: () => doc, setFontSize: () => doc, setTextColor: () => doc };
  const words = {
    title: "A title that goes on and on ".repeat(6).trim(),
    section: "Cooperation of the host country",
    marking,
    date: "21 November 2026",
    folio: "Page 128 of 128",
  };
  const structure = {
    draw: (_: unknown, draw: () => void) => draw(),
  };
  const faces = { measure, faceOf: () => "noto-sans" };
  const drawing = { doc, measure, faces, direction, places: new Map(), structure };
  drawFurniture(drawing as unknown as Drawing, gridOf(paper), words, isFirst);
  return boxes;
}

const markings = [
  "RESTRICTED",
  "EXERCISE EXERCISE EXERCISE EXERCISE",
  "TOP SECRET // FOR OFFICIAL USE ONLY // RELEASABLE TO ALL PARTNERS AND THEIR STAFF",
  "Handle with care ".repeat(17).trim(),
];

const pages = paperIds.flatMap((paper) => [[paper, "ltr"] as const, [paper, "rtl"] as const]);

describe.each(pages)(
  "do head and foot keep clear of each other and of the text, on %s, %s?",
  (paper, direction) => {
    const { height, width } = papers[paper];
    it.each(markings)("with the marking %s", (marking) => {
      const boxes = furniture(paper, direction, marking);
      for (const box of boxes) {
        expect(box.from).toBeGreaterThanOrEqual(margin - 0.01);
        expect(box.to).toBeLessThanOrEqual(width - margin + 0.01);
        expect(box.y < margin || box.y - 7.4 > height - margin, `${box.text} at ${box.y}`).toBe(
          true,
        );
        expect(box.y).toBeGreaterThan(14);
        expect(box.y).toBeLessThan(height - 14);
        for (const other of boxes)
          if (other !== box && Math.abs(other.y - box.y) < 8)
            expect(
              other.from >= box.to || other.to <= box.from,
              `${box.text} / ${other.text}`,
            ).toBe(true);
      }
    });

    it.each(markings)("and says all of the marking at head and foot: %s", (marking) => {
      for (const isFirst of [true, false]) {
        const boxes = furniture(paper, direction, marking, isFirst);
        for (const isHead of [true, false]) {
          const said = boxes.filter(({ y }) => y < height / 2 === isHead).map(({ text }) => text);
          expect(said.join(" ")).toContain(marking);
        }
      }
    });
  },
);
