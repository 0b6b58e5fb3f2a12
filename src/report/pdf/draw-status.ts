import type { jsPDF } from "jspdf";
import type { Status } from "../../engine/status";
import { PAPER_WHITE } from "../../ui/tokens";
import { hexOf } from "./text-style";

/** From a circle's radius to the handles of the curves that draw it. */
const handle = 0.5523;

/** The right half of a disc, as two curves closed by a straight edge. */
function halfDisc(doc: jsPDF, x: number, y: number, r: number): void {
  const h = r * handle;
  const curves = [
    [h, 0, r, r - h, r, r],
    [0, h, h - r, r, -r, r],
  ];
  doc.lines(curves, x, y - r, [1, 1], "F", true);
}

/**
 * The shape of a status in a box of `size` points: a disc with a tick, a disc filled by half, a
 * square with a cross, a broken ring, a line. Each differs from the others without colour.
 */
export function drawStatus(
  doc: jsPDF,
  status: Status,
  left: number,
  top: number,
  size: number,
): void {
  const [x, y, r] = [left + size / 2, top + size / 2, size / 2];
  const weight = size * 0.13;
  doc.setDrawColor(hexOf(status)).setFillColor(hexOf(status)).setLineWidth(weight);
  const inside = r - weight / 2;
  switch (status) {
    case "met":
      doc.circle(x, y, r, "F");
      doc.setDrawColor(PAPER_WHITE);
      doc.lines(
        [
          [r * 0.34, r * 0.36],
          [r * 0.56, -r * 0.74],
        ],
        x - r * 0.46,
        y + r * 0.04,
      );
      break;
    case "partly-met":
      doc.circle(x, y, inside, "S");
      halfDisc(doc, x, y, inside);
      break;
    case "not-met":
      doc.rect(left, top, size, size, "F");
      doc.setDrawColor(PAPER_WHITE);
      doc.line(x - r * 0.45, y - r * 0.45, x + r * 0.45, y + r * 0.45);
      doc.line(x - r * 0.45, y + r * 0.45, x + r * 0.45, y - r * 0.45);
      break;
    case "not-stated": {
      const dash = (2 * Math.PI * inside) / 14;
      doc.setLineDashPattern([dash, dash], 0);
      doc.circle(x, y, inside, "S");
      doc.setLineDashPattern([], 0);
      break;
    }
    case "not-applicable":
      doc.line(left + size * 0.1, y, left + size * 0.9, y);
      break;
  }
}
