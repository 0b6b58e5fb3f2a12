import type { jsPDF } from "jspdf";

/** A face of the PDF: `base64` is a TrueType file. Noto Sans, SIL Open Font License 1.1 (OFL.txt). */
export interface PdfFont {
  readonly name: string;
  readonly style: "normal" | "bold" | "italic";
  readonly base64: string;
}

/** The family to give to `doc.setFont(fontFamily, style)`. */
export const fontFamily = "NotoSans";

/**
 * Loads the three faces, each as a chunk of its own. Rejects when one cannot be fetched (first visit
 * without a network).
 */
export async function loadFonts(): Promise<PdfFont[]> {
  const [regular, bold, italic] = await Promise.all([
    import("./data/noto-sans-regular.json"),
    import("./data/noto-sans-bold.json"),
    import("./data/noto-sans-italic.json"),
  ]);
  return [
    { ...regular.default, style: "normal" },
    { ...bold.default, style: "bold" },
    { ...italic.default, style: "italic" },
  ];
}

/** Makes the faces known to a document made with `putOnlyUsedFonts: true`, and sets the first. */
export function registerFonts(doc: jsPDF, fonts: readonly PdfFont[]): void {
  for (const { name, style, base64 } of fonts) {
    const file = `${name}-${style}.ttf`;
    doc.addFileToVFS(file, base64);
    doc.addFont(file, name, style);
  }
  const [first] = fonts;
  if (first) doc.setFont(first.name, first.style);
}
