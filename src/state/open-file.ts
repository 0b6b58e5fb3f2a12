import { largestFile, type OpenProblem, openDesign } from "../domain/open-design";
import { beginNew } from "./begin-work";
import { desk } from "./desk";
import { newDesignId } from "./new-design-id";

export type FileOpened =
  /** `isCopy`: the device already holds this design in another state, which was left alone. */
  | { outcome: "opened"; title: string; isCopy: boolean; migratedFrom?: number }
  | { outcome: "refused"; problem: OpenProblem };

/** A character takes at most this many bytes in a file. */
const bytesPerCharacter = 4;

/**
 * Opens a design's file and puts it on the desk. Nothing that is saved on this device is ever
 * replaced, and a file that cannot be used changes nothing.
 */
export async function openFile(file: File): Promise<FileOpened> {
  if (file.size > largestFile * bytesPerCharacter) {
    return {
      outcome: "refused",
      problem: { code: "too-large", size: file.size, most: largestFile },
    };
  }
  const opened = openDesign(await file.text());
  if (!opened.ok) return { outcome: "refused", problem: opened.problem };
  const { design, migratedFrom } = opened;
  const isCopy = (await (await desk()).storage.load(design.id)) !== undefined;
  await beginNew(isCopy ? { ...design, id: newDesignId() } : design);
  return {
    outcome: "opened",
    title: design.about.title,
    isCopy,
    ...(migratedFrom === undefined ? {} : { migratedFrom }),
  };
}
