import type { jsPDF } from "jspdf";
import type { FaceOfLetter, Faces } from "./faces";
import type { Cluster } from "./fonts/coded-font";
import { fontFamily } from "./fonts/load-fonts";
import { clustersOf } from "./scripts/arabic-forms";
import { mirrored } from "./scripts/direction";
import { type Face, hexOf, type Ink } from "./text-style";

/** Text of one direction, in the order of reading. */
export interface Letters {
  readonly text: string;
  readonly width: number;
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly isRightToLeft?: boolean;
}

/** jsPDF reorders nothing: what it is given is in the order of the page. */
const asGiven = {
  isInputVisual: true,
  isOutputVisual: true,
  isInputRtl: false,
  isOutputRtl: false,
} as const;

/** How much heavier a face is drawn where it stands in for a bold one: a line of so many ems. */
const heavier = 0.028;

interface Stretch {
  readonly of: FaceOfLetter;
  readonly clusters: Cluster[];
}

/**
 * How a shape of several letters is read where writing runs from right to left: readers of the file
 * turn a line round letter by letter, whatever stands behind one shape.
 */
const turnedRound = (text: string) => [...text].reverse().join("");

/** Clusters in stretches of one face, in the order of reading. */
function stretchesOf(faces: Faces, { text, face, isRightToLeft = false }: Letters): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { text: read, drawn } of clustersOf(text)) {
    const shape = isRightToLeft ? mirrored(drawn) : drawn;
    const of = faces.faceOf(shape, face, isRightToLeft);
    const last = stretches.at(-1);
    const cluster = { text: isRightToLeft ? turnedRound(read) : read, drawn: shape };
    if (last?.of === of) last.clusters.push(cluster);
    else stretches.push({ of, clusters: [cluster] });
  }
  return stretches;
}

/** Draws text with the first face that has each letter; x is its left edge, y its baseline. */
export function drawLetters(
  doc: jsPDF,
  faces: Faces,
  letters: Letters,
  x: number,
  y: number,
): void {
  const { width, face, size, ink, isRightToLeft = false } = letters;
  let at = isRightToLeft ? x + width : x;
  for (const { of, clusters } of stretchesOf(faces, letters)) {
    const drawn = clusters.map((each) => each.drawn).join("");
    const room = faces.measure(drawn, face, size);
    if (isRightToLeft) at -= room;
    const inOrder = isRightToLeft ? [...clusters].reverse() : clusters;
    doc.setFontSize(size).setTextColor(hexOf(ink));
    if (of === "noto-sans") {
      doc.setFont(fontFamily, face);
      doc.text(inOrder.map((each) => each.drawn).join(""), at, y, asGiven);
    } else {
      doc.setFont(of.family, of.style);
      const isHeavier = faces.isLightFor(of, face);
      if (isHeavier) doc.setDrawColor(hexOf(ink)).setLineWidth(size * heavier);
      const mode = isHeavier ? ({ renderingMode: "fillThenStroke" } as const) : {};
      doc.text(of.font.codesOf(inOrder), at, y, { ...asGiven, ...mode });
    }
    if (!isRightToLeft) at += room;
  }
}
