import type { jsPDF } from "jspdf";
import type { Script } from "../scripts/needed-scripts";

/** A run of code points, both ends included. */
type CodeRange = readonly number[];

/**
 * A face of the PDF: `base64` is a TrueType file. Noto Sans, Noto Sans Arabic and Noto Sans SC, SIL
 * Open Font License 1.1 (OFL.txt, OFL-arabic.txt, OFL-chinese.txt).
 */
export interface PdfFont {
  readonly name: string;
  readonly style: "normal" | "bold" | "italic";
  readonly base64: string;
  /** Set on the faces of a script that is loaded where a text needs it, with what they hold. */
  readonly script?: Script;
  readonly coverage?: readonly CodeRange[];
}

/** The family to give to `doc.setFont(fontFamily, style)`. */
export const fontFamily = "NotoSans";

const scriptFaces: Record<Script, () => Promise<PdfFont[]>> = {
  arabic: async () => {
    const [regular, bold] = await Promise.all([
      import("./data/noto-sans-arabic-regular.json"),
      import("./data/noto-sans-arabic-bold.json"),
    ]);
    return [
      { ...regular.default, style: "normal", script: "arabic" },
      { ...bold.default, style: "bold", script: "arabic" },
    ];
  },
  chinese: async () => {
    const regular = await import("./data/noto-sans-sc-regular.json");
    return [{ ...regular.default, style: "normal", script: "chinese" }];
  },
};

/**
 * Loads the three faces of Noto Sans and those of the scripts that a text needs besides (see
 * `neededScripts`), each as a chunk of its own. Rejects when one cannot be fetched (first visit
 * without a network).
 */
export async function loadFonts(scripts: readonly Script[] = []): Promise<PdfFont[]> {
  const [regular, bold, italic, ...others] = await Promise.all([
    import("./data/noto-sans-regular.json"),
    import("./data/noto-sans-bold.json"),
    import("./data/noto-sans-italic.json"),
    ...scripts.map((script) => scriptFaces[script]()),
  ]);
  return [
    { ...regular.default, style: "normal" },
    { ...bold.default, style: "bold" },
    { ...italic.default, style: "italic" },
    ...others.flat(),
  ];
}

/** Makes the faces of Noto Sans known to a document made with `putOnlyUsedFonts: true`. */
export function registerFonts(doc: jsPDF, fonts: readonly PdfFont[]): void {
  for (const { name, style, base64, script } of fonts) {
    if (script) continue;
    const file = `${name}-${style}.ttf`;
    doc.addFileToVFS(file, base64);
    doc.addFont(file, name, style);
  }
  const [first] = fonts;
  if (first) doc.setFont(first.name, first.style);
}
