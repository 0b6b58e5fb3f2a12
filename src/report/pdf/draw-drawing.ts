import type { jsPDF } from "jspdf";
import type { Point } from "../model/exercise/map-geometry";
import type { MapShape, MapSign } from "../model/exercise/map-parts";
import { symbolOutlines } from "../model/exercise/map-symbols";
import { drawLetters } from "./draw-letters";
import type { Faces } from "./faces";
import { fontFamily } from "./fonts/load-fonts";
import type { DrawnText, Mark } from "./slab";
import { hexOf } from "./text-style";

/** What a drawing is drawn with. */
interface Pens {
  readonly doc: jsPDF;
  readonly faces: Faces;
}

type DrawingMark = Extract<Mark, { kind: "drawing" }>;

/** How much of the ground is kept free round a letter, in points. */
const halo = 2.4;

function drawPath(
  doc: jsPDF,
  points: readonly Point[],
  isClosed: boolean,
  manner: "F" | "S" | "FD",
) {
  const [first, ...rest] = points;
  if (!first || rest.length === 0) return;
  const steps = rest.map(([x, y], index): [number, number] => {
    const [beforeX, beforeY] = points[index] as Point;
    return [x - beforeX, y - beforeY];
  });
  doc.lines(steps, first[0], first[1], [1, 1], manner, isClosed);
}

function drawShape(doc: jsPDF, shape: MapShape, left: number, top: number): void {
  const { fill, stroke, weight, dash = [], isClosed } = shape;
  if (fill) doc.setFillColor(hexOf(fill));
  if (stroke) doc.setDrawColor(hexOf(stroke)).setLineWidth(weight);
  doc.setLineDashPattern([...dash], 0);
  const points = shape.points.map(([x, y]): Point => [left + x, top + y]);
  const manner = fill && stroke ? "FD" : fill ? "F" : "S";
  drawPath(doc, points, isClosed, manner);
  doc.setLineDashPattern([], 0);
}

/** Draws a sign in a colour of its own, hollow parts in that of the land. */
export function drawSign(doc: jsPDF, { kind, at, size }: MapSign, left: number, top: number): void {
  for (const { points, isHollow } of symbolOutlines[kind]) {
    doc.setFillColor(hexOf(isHollow ? "surface" : "ink"));
    const placed = points.map(
      ([x, y]): Point => [left + at[0] + (x * size) / 2, top + at[1] + (y * size) / 2],
    );
    drawPath(doc, placed, true, "F");
  }
}

/** Words with a rim of the ground's colour, so that lines behind them do not run into the letters. */
function drawWords({ doc, faces }: Pens, words: DrawnText, left: number, top: number): void {
  const [x, y] = [left + words.x, top + words.y];
  if (faces.hasNotoSansAlone && !words.isRightToLeft) {
    doc.setFontSize(words.size).setFont(fontFamily, words.face);
    doc.setDrawColor(hexOf("surface")).setLineWidth(halo);
    doc.setLineJoin("round");
    doc.text(words.text, x, y, { renderingMode: "stroke" });
    doc.setLineJoin("miter");
  }
  drawLetters(doc, faces, words, x, y);
}

/** Draws a sketch in its frame: ground, areas and lines, signs, words. */
export function drawDrawing(pens: Pens, mark: DrawingMark, left: number, top: number): void {
  const { doc } = pens;
  const { width, height } = mark;
  doc.saveGraphicsState();
  doc.setFillColor(hexOf("ground")).rect(left, top, width, height, "F");
  for (const shape of mark.shapes) drawShape(doc, shape, left, top);
  for (const sign of mark.signs) drawSign(doc, sign, left, top);
  for (const words of mark.labels) drawWords(pens, words, left, top);
  doc.setDrawColor(hexOf("line-strong")).setLineWidth(0.8).rect(left, top, width, height, "S");
  doc.restoreGraphicsState();
}
