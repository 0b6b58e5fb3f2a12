import type { MandateDesign } from "../domain/design";

/** The text of a design's file: indented, so that it can be read and compared by people. */
export function designFileText(design: MandateDesign): string {
  return `${JSON.stringify(design, null, 2)}\n`;
}

/** "UN operation in X (2027)" becomes "un-operation-in-x-2027.mandate.json". */
export function designFileName(title: string, ending = "mandate.json"): string {
  const plain = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  return `${plain || "mandate"}.${ending}`;
}
