import type { jsPDF } from "jspdf";
import type { Direction } from "../../i18n/locale";
import { drawDrawing } from "./draw-drawing";
import { drawLetters } from "./draw-letters";
import { drawStatus } from "./draw-status";
import { drawStroke } from "./draw-stroke";
import type { Faces } from "./faces";
import type { Measure } from "./measure";
import { margin } from "./paper";
import type { Mark, Target } from "./slab";
import type { Artefact } from "./tags/recorder";
import type { Structure, Way } from "./tags/structure";
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
  readonly faces: Faces;
  readonly direction: Direction;
  readonly places: Places;
  /** Everything is drawn through it, so that it is either tagged or an artefact. */
  readonly structure: Structure;
  /** What is said of the mark of a source. */
  readonly sayOfSource: (number: number) => string;
}

type TextMark = Extract<Mark, { kind: "text" }>;

/** Where a mark leads: nowhere where what it names is not in the document. */
function wayOf({ places }: Drawing, target: Target): Way | undefined {
  if (target.kind === "url") return { url: target.url };
  return places.get(target.kind === "part" ? target.id : `source-${target.number}`);
}

/** What is said of a link before it is followed. */
function wordsOf({ sayOfSource }: Drawing, target: Target, text: string): string {
  if (target.kind === "url") return target.url;
  return target.kind === "source" ? sayOfSource(target.number) : text;
}

function drawText(drawing: Drawing, mark: TextMark, x: number, y: number, artefact: Artefact) {
  const { doc, faces, structure } = drawing;
  const { tag, target, lang, text, isRightToLeft } = mark;
  const way = target && wayOf(drawing, target);
  const more = { ...(way ? { target } : {}), ...(lang ? { language: lang } : {}) };
  const letters = { text, ...(isRightToLeft ? { isRightToLeft } : {}) };
  // Words drawn from right to left are said again in the structure alone (ActualText), not on the
  // page: readers that turn a line round by its letters would turn those round as well.
  structure.draw(tag ? { tag, letters, ...more } : { artefact }, () =>
    drawLetters(doc, faces, mark, x, y),
  );
  if (!target || !way) return;
  const box = { left: x, top: y - mark.size * 0.86, width: mark.width, height: mark.size * 1.1 };
  structure.follow(box, way, wordsOf(drawing, target, text));
}

/**
 * Draws one mark of a slab whose top lies `top` points below the page's top. What has no tag is an
 * artefact of the given kind.
 */
export function drawMark(
  drawing: Drawing,
  mark: Mark,
  top: number,
  artefact: Artefact = "layout",
): void {
  const { doc, measure, places, structure } = drawing;
  const { tag } = mark;
  const drawShape = (draw: () => void) => structure.draw(tag ? { tag } : { artefact }, draw);
  switch (mark.kind) {
    case "text":
      drawText(drawing, mark, margin + mark.x, top + mark.y, artefact);
      break;
    case "rule": {
      const y = top + mark.y;
      drawShape(() => {
        doc.setDrawColor(hexOf(mark.ink)).setLineWidth(mark.weight);
        doc.line(margin + mark.x, y, margin + mark.x + mark.width, y);
      });
      break;
    }
    case "fill":
      drawShape(() => {
        doc.setFillColor(hexOf(mark.ink));
        doc.rect(margin + mark.x, top + mark.y, mark.width, mark.height, "F");
      });
      break;
    case "status":
      drawShape(() => drawStatus(doc, mark.status, margin + mark.x, top + mark.y, mark.size));
      break;
    case "line":
    case "box":
      drawShape(() => drawStroke(doc, mark, margin + mark.x, top + mark.y));
      break;
    case "drawing":
      drawShape(() => drawDrawing(drawing, mark, margin + mark.x, top + mark.y));
      break;
    case "page-of": {
      const place = places.get(mark.id);
      if (!place) break;
      // Read after the part's name, from which a space parts it.
      const text = ` ${place.page}`;
      const { size, face, ink } = textStyles.bodySoft;
      const width = measure(text, face, size);
      const shape = { kind: "text", x: 0, y: 0, text, width, face, size, ink } as const;
      const number = { ...shape, target: { kind: "part", id: mark.id }, ...(tag ? { tag } : {}) };
      drawText(
        drawing,
        number as TextMark,
        margin + mark.right - (mark.isMirrored ? 0 : width),
        top + mark.y,
        artefact,
      );
      break;
    }
  }
}
