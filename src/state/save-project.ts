import { projectFileText } from "../alternatives/project/open-project";
import type { MandateDesign } from "../domain/design";
import { designFileName } from "../storage/design-file";
import { saveTextFile } from "../storage/save-file";
import { desk } from "./desk";
import { keepShared } from "./versions";

/** Saves all options of a project as one file, and notes of each that a file holds it. */
export async function saveProject(title: string, options: readonly MandateDesign[]): Promise<void> {
  saveTextFile(designFileName(title, "options.json"), projectFileText(options));
  const { storage, autosave } = await desk();
  await autosave.flush();
  for (const design of options) {
    const stored = await storage.load(design.id);
    // What another tab saved since the file was made is not in it.
    const isInFile = stored?.record.text === JSON.stringify(design);
    if (isInFile) await storage.noteFile(design.id);
    await keepShared(design, "saved");
  }
}
