import type { jsPDF } from "jspdf";
import type { Mark } from "./slab";
import { hexOf } from "./text-style";

type StrokeMark = Extract<Mark, { kind: "line" | "box" }>;

/** Draws a line or the outline of a box, in dashes where it has some. */
export function drawStroke(
  doc: jsPDF,
  { kind, width, height, weight, ink, dash = [] }: StrokeMark,
  x: number,
  y: number,
): void {
  doc.setDrawColor(hexOf(ink)).setLineWidth(weight);
  if (dash.length > 0) doc.setLineDashPattern([...dash], 0);
  if (kind === "box") doc.rect(x, y, width, height, "S");
  else doc.line(x, y, x + width, y + height);
  if (dash.length > 0) doc.setLineDashPattern([], 0);
}
