import type { jsPDF } from "jspdf";
import { type CodedFont, codedFont } from "./fonts/coded-font";
import { isInNotoSans } from "./fonts/coverage";
import type { PdfFont } from "./fonts/load-fonts";
import { fontFamily } from "./fonts/load-fonts";
import { type CodedFace, registerCodedFaces } from "./fonts/put-coded-font";
import { openTrueType } from "./fonts/true-type";
import type { Measure } from "./measure";
import { clustersOf, holdsArabic } from "./scripts/arabic-forms";
import { isUndrawn } from "./scripts/undrawn";
import type { Face } from "./text-style";

/** Noto Sans, which jsPDF writes itself, or a face of another script, which is written here. */
export type FaceOfLetter = CodedFace | "noto-sans";

/** The faces of a document: which one draws a character, and how wide. */
export interface Faces {
  readonly measure: Measure;
  /** Set where no face of another script is loaded, since no text needs one. */
  readonly hasNotoSansAlone: boolean;
  /** The first face that has the character; among Arabic letters, that of theirs where it can. */
  faceOf(drawn: string, face: Face, isRightToLeft: boolean): FaceOfLetter;
  /** Whether a face stands in for one that its script lacks, and has to be drawn heavier. */
  isLightFor(held: CodedFace, face: Face): boolean;
}

/** Places in jsPDF for fonts that every viewer has; the report uses none of these. */
const places = [
  ["helvetica", "normal"],
  ["helvetica", "bold"],
  ["times", "normal"],
  ["times", "bold"],
] as const;

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));

interface Held extends CodedFace {
  readonly script: string;
  readonly weight: PdfFont["style"];
}

function openOthers(doc: jsPDF, fonts: readonly PdfFont[]): Held[] {
  const others = fonts.filter(({ script }) => script !== undefined);
  const held = others.slice(0, places.length).map(({ name, style, script = "", base64 }, index) => {
    const [family, place] = places[index] as (typeof places)[number];
    const font: CodedFont = codedFont(openTrueType(bytesOf(base64)));
    const suffix = style === "bold" ? "-Bold" : "-Regular";
    return { name: name + suffix, font, family, style: place, script, weight: style };
  });
  registerCodedFaces(doc, held);
  return held;
}

/** Makes the fonts known to a document made with `putOnlyUsedFonts: true` and measures with them. */
export function createFaces(doc: jsPDF, fonts: readonly PdfFont[]): Faces {
  const held = openOthers(doc, fonts);
  /** Of each script the face of a weight, else the one that it has. */
  const ofWeight = (face: Face): Held[] =>
    [...new Set(held.map(({ script }) => script))].flatMap((script) => {
      const ofScript = held.filter((each) => each.script === script);
      return ofScript.find(({ weight }) => weight === face) ?? ofScript[0] ?? [];
    });
  const byFace = { normal: ofWeight("normal"), bold: ofWeight("bold"), italic: ofWeight("italic") };

  const faceOf = (drawn: string, face: Face, isRightToLeft: boolean): FaceOfLetter => {
    const [letter = ""] = drawn;
    const others = byFace[face];
    const arabic = isRightToLeft ? others.find(({ script }) => script === "arabic") : undefined;
    if (arabic?.font.has(letter)) return arabic;
    if (isInNotoSans(letter)) return "noto-sans";
    return others.find(({ font }) => font.has(letter)) ?? "noto-sans";
  };

  const widths: Record<Face, Map<string, number>> = {
    normal: new Map(),
    bold: new Map(),
    italic: new Map(),
  };
  const widthOf = (drawn: string, face: Face): number => {
    const known = widths[face].get(drawn);
    if (known !== undefined) return known;
    const of = isUndrawn(drawn) ? undefined : faceOf(drawn, face, false);
    let width = 0;
    if (of === "noto-sans") {
      doc.setFont(fontFamily, face);
      width = doc.getStringUnitWidth(drawn);
    } else if (of) width = of.font.widthOf(drawn);
    widths[face].set(drawn, width);
    return width;
  };

  const lengthOf = (text: string, face: Face): number => {
    let sum = 0;
    if (holdsArabic(text)) for (const { drawn } of clustersOf(text)) sum += widthOf(drawn, face);
    else for (const letter of text) sum += widthOf(letter, face);
    return sum;
  };
  /** Words come again and again; their widths are worked out once. */
  const words: Record<Face, Map<string, number>> = {
    normal: new Map(),
    bold: new Map(),
    italic: new Map(),
  };

  return {
    measure(text, face, size) {
      const known = words[face].get(text);
      if (known !== undefined) return known * size;
      const length = lengthOf(text, face);
      words[face].set(text, length);
      return length * size;
    },
    faceOf,
    hasNotoSansAlone: held.length === 0,
    isLightFor: (each, face) => face === "bold" && (each as Held).weight !== "bold",
  };
}
