import type { MandateDesign } from "../domain/design";
import { designFileName, designFileText } from "./design-file";

/** Hands the reader a file, as the browser's own download. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Later, since some browsers read the content only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Saves a text, such as the raw record of a damaged design, as a file. */
export function saveTextFile(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: "application/json" }));
}

/** Saves a design as its `.mandate.json` file. */
export function saveDesignFile(design: MandateDesign): void {
  saveTextFile(designFileName(design.about.title), designFileText(design));
}
