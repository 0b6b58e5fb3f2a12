import { projectFileText } from "../alternatives/project/open-project";
import { designFileName } from "../storage/design-file";
import { saveTextFile } from "../storage/save-file";
import { changesWritten } from "./change-option";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";
import { optionsOf } from "./options-kept";
import { withOpen } from "./use-options";
import { keepShared } from "./versions";

/**
 * Saves all options of the open design's project as one file, with what is being typed, and notes
 * of each that a file holds it. Rejects where the device cannot be read.
 */
export async function saveProject(): Promise<void> {
  const { storage, autosave } = await desk();
  await changesWritten();
  await autosave.flush();
  const { design: open } = useDesignStore.getState();
  if (!open?.option) return;
  const options = withOpen((await optionsOf(open.option.project)).designs, open);
  const name = designFileName(open.option.projectTitle, "options.json");
  saveTextFile(name, projectFileText(options));
  for (const design of options) {
    const stored = await storage.load(design.id);
    // What another tab saved since the file was made is not in it.
    const isInFile = stored?.record.text === JSON.stringify(design);
    if (isInFile) await storage.noteFile(design.id);
    await keepShared(design, "saved");
  }
}
