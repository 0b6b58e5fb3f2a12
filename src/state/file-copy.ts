import { create } from "zustand";
import { isFileDue } from "../storage/file-due";
import { saveDesignFile } from "../storage/save-file";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";
import { keepShared } from "./versions";

/** Since when changes of the open design lie in this browser alone, where it is time to say so. */
export const useFileDue = create<{ since: number | undefined }>(() => ({ since: undefined }));

/** Saves the open design as a file, and notes that a file holds it. */
export async function saveOpenDesign(): Promise<void> {
  const { design } = useDesignStore.getState();
  if (!design) return;
  saveDesignFile(design);
  putOffFile();
  const { storage, autosave } = await desk();
  await autosave.flush();
  await storage.noteFile(design.id);
  await keepShared(design, "saved");
}

/** Looks whether it is time to keep a file of the open design. */
export async function lookForFileDue(now = Date.now()): Promise<void> {
  const { design } = useDesignStore.getState();
  const saved = design && (await (await desk()).storage.list());
  const listing = saved?.find(({ id }) => id === design?.id);
  const isDue = listing !== undefined && isFileDue(listing, now);
  useFileDue.setState({ since: isDue ? listing.unfiledSince : undefined });
}

/** Says no more of it until the design is opened again. */
export function putOffFile(): void {
  useFileDue.setState({ since: undefined });
}
