import type { jsPDF } from "jspdf";
import { drawStatus } from "./draw-status";
import { fontFamily } from "./fonts/load-fonts";
import type { Measure } from "./measure";
import { margin } from "./paper";
import type { Mark, Target } from "./slab";
import { hexOf, textStyles } from "./text-style";

/** Where a part begins: its page, counted from 1, and its top in points from the page's top. */
export interface Place {
  readonly page: number;
  readonly top: number;
}
export type Places = ReadonlyMap<string, Place>;

export interface Drawing {
  readonly doc: jsPDF;
  readonly measure: Measure;
  readonly places: Places;
}

type TextMark = Extract<Mark, { kind: "text" }>;

function linkTo({ doc, places }: Drawing, target: Target, mark: TextMark, x: number, y: number) {
  const [top, height] = [y - mark.size * 0.86, mark.size * 1.1];
  if (target.kind === "url") {
    doc.link(x, top, mark.width, height, { url: target.url });
    return;
  }
  const place = places.get(target.kind === "part" ? target.id : `source-${target.number}`);
  if (place)
    doc.link(x, top, mark.width, height, {
      pageNumber: place.page,
      magFactor: "XYZ",
      left: 0,
      top: place.top,
      zoom: 0,
    });
}

function drawText(drawing: Drawing, mark: TextMark, x: number, y: number): void {
  const { doc } = drawing;
  doc.setFont(fontFamily, mark.face).setFontSize(mark.size).setTextColor(hexOf(mark.ink));
  doc.text(mark.text, x, y);
  if (mark.target) linkTo(drawing, mark.target, mark, x, y);
}

/** Draws one mark of a slab whose top lies `top` points below the page's top. */
export function drawMark(drawing: Drawing, mark: Mark, top: number): void {
  const { doc, measure, places } = drawing;
  switch (mark.kind) {
    case "text":
      drawText(drawing, mark, margin + mark.x, top + mark.y);
      break;
    case "rule": {
      const y = top + mark.y;
      doc.setDrawColor(hexOf(mark.ink)).setLineWidth(mark.weight);
      doc.line(margin + mark.x, y, margin + mark.x + mark.width, y);
      break;
    }
    case "fill":
      doc.setFillColor(hexOf(mark.ink));
      doc.rect(margin + mark.x, top + mark.y, mark.width, mark.height, "F");
      break;
    case "status":
      drawStatus(doc, mark.status, margin + mark.x, top + mark.y, mark.size);
      break;
    case "page-of": {
      const place = places.get(mark.id);
      if (!place) break;
      const text = String(place.page);
      const { size, face, ink } = textStyles.bodySoft;
      const width = measure(text, face, size);
      drawText(
        drawing,
        {
          kind: "text",
          x: 0,
          y: 0,
          text,
          width,
          face,
          size,
          ink,
          target: { kind: "part", id: mark.id },
        },
        margin + mark.right - width,
        top + mark.y,
      );
      break;
    }
  }
}
