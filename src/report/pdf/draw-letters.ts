import type { jsPDF } from "jspdf";
import type { FaceOfLetter, Faces } from "./faces";
import type { Cluster } from "./fonts/coded-font";
import { fontFamily } from "./fonts/load-fonts";
import { clustersOf } from "./scripts/arabic-forms";
import { mirrored } from "./scripts/direction";
import { withoutControls } from "./scripts/undrawn";
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

/** Clusters in stretches of one face, in the order of reading. */
function stretchesOf(faces: Faces, { text, face, isRightToLeft = false }: Letters): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { text: read, drawn } of clustersOf(text)) {
    const shape = isRightToLeft ? mirrored(drawn) : drawn;
    const of = faces.faceOf(shape, face, isRightToLeft);
    const last = stretches.at(-1);
    const cluster = { text: read, drawn: shape };
    if (last?.of === of) last.clusters.push(cluster);
    else stretches.push({ of, clusters: [cluster] });
  }
  return stretches;
}

/** Points by which a size differs so that no eye tells it, and that readers of the file take for another. */
const otherSize = 0.004;

/**
 * Marks on the last letter of a stretch from right to left, to be drawn by themselves after it: the
 * stretch is written from its left end, and readers of the file lose a mark that they meet first.
 */
function marksApart(clusters: readonly Cluster[]) {
  const last = clusters.findLastIndex(({ text }) => text.trim() !== "");
  const marked = clusters[last];
  const [base = "", ...marks] = marked?.drawn ?? "";
  const letters = marked?.text.replace(/\p{M}+$/u, "") ?? "";
  if (!marked || marks.length === 0 || letters === "") return undefined;
  const spaces = clusters.slice(last + 1);
  const without = [...clusters.slice(0, last), { text: letters, drawn: base }, ...spaces];
  return { without, marked, spaces: spaces.map(({ text }) => text).join("") };
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
  if (faces.hasNotoSansAlone && !isRightToLeft) {
    doc.setFontSize(size).setTextColor(hexOf(ink)).setFont(fontFamily, face);
    doc.text(withoutControls(letters.text), x, y, asGiven);
    return;
  }
  let at = isRightToLeft ? x + width : x;
  for (const { of, clusters } of stretchesOf(faces, letters)) {
    const drawn = clusters.map((each) => each.drawn).join("");
    const room = faces.measure(drawn, face, size);
    if (isRightToLeft) at -= room;
    doc.setFontSize(size).setTextColor(hexOf(ink));
    if (of === "noto-sans") {
      doc.setFont(fontFamily, face);
      const inOrder = isRightToLeft ? [...clusters].reverse() : clusters;
      doc.text(inOrder.map((each) => each.drawn).join(""), at, y, asGiven);
    } else {
      doc.setFont(of.family, of.style);
      const isHeavier = faces.isLightFor(of, face);
      if (isHeavier) doc.setDrawColor(hexOf(ink)).setLineWidth(size * heavier);
      const mode = isHeavier ? ({ renderingMode: "fillThenStroke" } as const) : {};
      const options = { ...asGiven, ...mode };
      const apart = isRightToLeft ? marksApart(clusters) : undefined;
      doc.text(of.font.codesOf(apart?.without ?? clusters, isRightToLeft), at, y, options);
      if (apart) {
        const left = at + faces.measure(apart.spaces, face, size);
        doc.setFontSize(size + otherSize);
        doc.text(of.font.marksOf(apart.marked), left, y, options);
      }
    }
    if (!isRightToLeft) at += room;
  }
}
