import { useDesignStore } from "./design-store";
import { desk, place } from "./desk";
import { newDesignId } from "./new-design-id";
import { useSavedState } from "./saving";

/** Called when the page is seen again: what another tab saved meanwhile is taken up, or said. */
export async function returnToDesk(): Promise<void> {
  const { storage, autosave } = await desk();
  const { design } = useDesignStore.getState();
  const stored = design && (await storage.load(design.id));
  if (design && !stored && autosave.revision() > 0) {
    useSavedState.setState({ saved: { state: "gone" } });
    return;
  }
  if (!stored || stored.record.revision === autosave.revision()) return;
  const isReadable = stored.opened.ok;
  if (isReadable && !autosave.unsaved()) await takeTheirs();
  else useSavedState.setState({ saved: { state: "changed-elsewhere", isReadable } });
}

/** Gives up the edits of this tab for what another tab saved. */
export async function takeTheirs(): Promise<void> {
  const { storage, autosave } = await desk();
  const { design } = useDesignStore.getState();
  const stored = design && (await storage.load(design.id));
  if (!stored?.opened.ok) return;
  place(stored.opened.design);
  autosave.follow(stored.record.revision, stored.record.savedAt);
}

/** Saves the edits of this tab over those of another. */
export async function keepMine(): Promise<void> {
  await (await desk()).autosave.overwrite();
}

/** Keeps the edits of this tab as a design of its own, under `title`; the other stays as it is. */
export async function keepBoth(title: string): Promise<void> {
  const { autosave } = await desk();
  const { design } = useDesignStore.getState();
  if (!design) return;
  place({ ...design, id: newDesignId(), about: { ...design.about, title } });
  autosave.follow(0);
  await autosave.flush();
}
