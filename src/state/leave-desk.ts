import { keepUnsaved, letGoOfUnsaved } from "../storage/unsaved-copy";
import { desk } from "./desk";

/** Called when the page is hidden or left: keeps at once what is not saved, then saves it. */
export async function leaveDesk(): Promise<void> {
  const { autosave } = await desk();
  const design = autosave.unsaved();
  if (!design) return;
  keepUnsaved(design, autosave.revision());
  await autosave.flush();
  if (autosave.unsaved() === undefined) letGoOfUnsaved();
}
