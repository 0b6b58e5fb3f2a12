import { navigate } from "wouter/use-hash-location";
import type { OpenProblem } from "../../domain/open-design";
import { mostOptions } from "../../domain/vocabulary/option";
import type { Words } from "../../i18n/words";
import { closeDesign, openSaved } from "../../state/begin-work";
import { useDesignStore } from "../../state/design-store";
import { desk } from "../../state/desk";
import { showNotice } from "../../state/notice";
import { titleOfCopy } from "../../state/title-of-copy";
import { designFileName } from "../../storage/design-file";
import type { SavedListing } from "../../storage/design-records";
import { saveDesignFile, saveTextFile } from "../../storage/save-file";

/** Says which record cannot be opened and why, that it still lies there, and how to take it out. */
async function sayDamaged(
  words: Words,
  { title }: SavedListing,
  problem: OpenProblem,
): Promise<void> {
  const { refusalWithLabels } = await import("../../storage/refusal-in-words");
  const text = words.say("app.saved-designs.damaged", {
    title: title || words.say("app.design-name.none"),
    why: await refusalWithLabels(words, problem),
  });
  showNotice({ kind: "error", text });
}

/** Opens a saved design; a damaged one is not touched, and its text can still be saved as a file. */
export async function open(words: Words, listing: SavedListing): Promise<void> {
  const { id } = listing;
  const isOpen = useDesignStore.getState().design?.id === id;
  const result = isOpen ? { outcome: "opened" as const } : await openSaved(id);
  if (result.outcome === "refused") await sayDamaged(words, listing, result.problem);
  if (result.outcome !== "opened") return;
  showNotice(undefined);
  navigate("/wizard");
}

/** Copies a saved design under a new name, as one more option of its project, and opens the copy. */
export async function duplicate(words: Words, listing: SavedListing): Promise<void> {
  const { id, title } = listing;
  const { duplicateSaved } = await import("../../state/duplicate-saved");
  const result = await duplicateSaved(
    id,
    titleOfCopy(words, title || words.say("app.design-name.none")),
  );
  if (result.outcome === "refused") await sayDamaged(words, listing, result.problem);
  if (result.outcome === "full")
    showNotice({ kind: "warning", text: words.say("app.option.full", { most: mostOptions }) });
  if (result.outcome === "failed")
    showNotice({ kind: "error", text: words.say("app.option.failed") });
  if (result.outcome === "opened")
    showNotice({ kind: "info", text: words.say("app.saved-designs.copied", { title }) });
}

/** Puts the first of a project's designs on the desk, unless one of them is there, and shows all. */
export async function showProject(words: Words, designs: readonly SavedListing[]): Promise<void> {
  const openId = useDesignStore.getState().design?.id;
  const isOneOpen = designs.some(({ id }) => id === openId);
  for (const listing of isOneOpen ? [] : designs) {
    const result = await openSaved(listing.id);
    if (result.outcome === "stayed") return;
    if (result.outcome === "opened") break;
    if (result.outcome === "refused") await sayDamaged(words, listing, result.problem);
  }
  if (useDesignStore.getState().design) navigate("/options/project");
}

/** Saves a design of this device as a file; a damaged one as the text that it is. */
export async function saveAsFile({ id, title }: SavedListing): Promise<void> {
  const { storage } = await desk();
  const stored = await storage.load(id);
  if (!stored) return;
  if (stored.opened.ok) saveDesignFile(stored.opened.design);
  else saveTextFile(designFileName(title), stored.record.text);
  await storage.noteFile(id);
}

/** Removes a design from this device for good. */
export async function remove(words: Words, { id, title }: SavedListing): Promise<void> {
  if (useDesignStore.getState().design?.id === id) await closeDesign();
  await (await desk()).storage.remove(id);
  showNotice({ kind: "info", text: words.say("app.saved-designs.removed", { title }) });
}
