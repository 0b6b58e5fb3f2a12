import { create } from "zustand";
import type { MandateDesign } from "../domain/design";
import type { OpenProblem } from "../domain/open-design";
import type { DesignStorage } from "../storage/design-records";
import { lastOpen, rememberOpen } from "../storage/last-open";
import type { UnsavedCopy } from "../storage/unsaved-copies";
import { letGoOfUnsaved } from "../storage/unsaved-copy";
import { beginDesign, useDesignStore } from "./design-store";
import { newDesignId } from "./new-design-id";
import { type Autosave, startAutosave } from "./saving";

interface DeskState {
  /** False until the storage is open and the last design, if any, is back on the screen. */
  isReady: boolean;
  /** False where the browser keeps nothing once the page is closed. */
  isDurable: boolean;
  /** What waits for the author's word, because the open design is not saved. */
  waiting: ((goesOn: boolean) => void) | undefined;
  /** Why the design that was open last could not be opened again. */
  problem: OpenProblem | undefined;
}

/** The state of the desk: ready or not, what waits, what went wrong at the start. */
export const useDesk = create<DeskState>(() => ({
  isReady: false,
  isDurable: true,
  waiting: undefined,
  problem: undefined,
}));

/** What an open desk has: where designs are kept, and who keeps them. */
export interface Desk {
  storage: DesignStorage;
  autosave: Autosave;
}

let opening: Promise<Desk> | undefined;

/** The desk; opened once, with the design that was open last. */
export function desk(): Promise<Desk> {
  opening ??= openDesk();
  return opening;
}

async function openDesk(): Promise<Desk> {
  const [{ deviceStorage }, { unsavedCopies }] = await Promise.all([
    import("../storage/device-storage"),
    import("../storage/unsaved-copies"),
  ]);
  const storage = await deviceStorage();
  const autosave = startAutosave(storage);
  const opened = { storage, autosave };
  // What cannot be read from the disk stays where it lies, and keeps nobody from the rest.
  for (const copy of unsavedCopies()) await takeUp(opened, copy).catch(() => undefined);
  if (!useDesignStore.getState().design) await reopenLast(opened).catch(sayUnreadable);
  useDesk.setState({ isReady: true, isDurable: storage.durable });
  return opened;
}

/**
 * Edits that were not saved when a page was left: put back, or beside what was saved since. Their
 * copy stays where it lies until they are saved, and for good where it cannot be opened.
 */
async function takeUp({ storage, autosave }: Desk, copy: UnsavedCopy): Promise<void> {
  if (!copy.opened.ok) return;
  const { design } = copy.opened;
  const stored = await storage.load(design.id);
  if (stored?.record.text === JSON.stringify(design)) {
    letGoOfUnsaved(copy.key);
    return;
  }
  const isNewest = !stored || stored.record.revision === copy.revision;
  place(isNewest ? design : { ...design, id: newDesignId() });
  autosave.follow(0);
  if (isNewest) await autosave.overwrite();
  else await autosave.flush();
  if (autosave.unsaved() === undefined) letGoOfUnsaved(copy.key);
}

async function reopenLast({ storage, autosave }: Desk): Promise<void> {
  const id = lastOpen();
  const stored = id === undefined ? undefined : await storage.load(id);
  if (!stored) return;
  if (!stored.opened.ok) {
    useDesk.setState({ problem: stored.opened.problem });
    return;
  }
  place(stored.opened.design);
  autosave.follow(stored.record.revision, stored.record.savedAt);
}

const sayUnreadable = () => useDesk.setState({ problem: { code: "not-json", detail: "" } });

/** Puts a design on the desk, or clears it; what was there has been saved or set aside before. */
export function place(design: MandateDesign | undefined): void {
  beginDesign(design);
  rememberOpen(design?.id);
}
