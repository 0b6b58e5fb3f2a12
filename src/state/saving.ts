import { create } from "zustand";
import type { MandateDesign } from "../domain/design";
import type { DesignStorage, SaveResult } from "../storage/design-records";
import { useDesignStore } from "./design-store";

/** What the top bar says about the work: saved when, being saved, or not saved and why. */
export type SavedState =
  | { state: "nothing-yet" }
  | { state: "saving" }
  | { state: "saved"; at: number; durable: boolean }
  /** `isReadable`: whether theirs may be taken or replaced; a newer version's work may not. */
  | { state: "changed-elsewhere"; isReadable: boolean }
  | { state: "gone" }
  | { state: "failed"; cause: "quota" | "refused" };

export const useSavedState = create<{ saved: SavedState }>(() => ({
  saved: { state: "nothing-yet" },
}));

/** Milliseconds without an edit before the design is saved. */
export const savePause = 300;

export interface Autosave {
  /** Says which revision the design in the store was loaded at, and when that was saved; 0 for a new one. */
  follow(revision: number, savedAt?: number): void;
  /** The revision that the page last loaded or saved. */
  revision(): number;
  /** The design in the store while it has edits that are not on the device yet. */
  unsaved(): MandateDesign | undefined;
  /** Saves now what is not saved yet, for instance when the page is being left. */
  flush(): Promise<void>;
  /**
   * Saves over what another tab saved, or anew what is gone; only ever on the author's word. What
   * this version cannot read is left alone.
   */
  overwrite(): Promise<void>;
  stop(): void;
}

/**
 * Saves the design in the store a moment after each edit, one save at a time. A save that failed
 * is tried again with the next edit; the work stays in the store whatever happens.
 */
export function startAutosave(storage: DesignStorage, now: () => number = Date.now): Autosave {
  let revision = 0;
  let savedDesign: MandateDesign | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> = Promise.resolve();
  const say = (saved: SavedState) => useSavedState.setState({ saved });

  const saveLatest = async () => {
    const { design } = useDesignStore.getState();
    if (!design || design === savedDesign) return;
    say({ state: "saving" });
    const result = await storage.save(design, revision, now());
    if (result.outcome === "saved") {
      revision = result.revision;
      savedDesign = design;
    }
    say(savedStateOf(result, storage.durable));
  };
  const flush = () => {
    clearTimeout(timer);
    running = running.then(saveLatest);
    return running;
  };
  const unsubscribe = useDesignStore.subscribe(({ design }, before) => {
    if (design === before.design || design?.id !== before.design?.id) return;
    clearTimeout(timer);
    timer = setTimeout(flush, savePause);
  });

  return {
    follow: (loadedAt, savedAt) => {
      clearTimeout(timer);
      revision = loadedAt;
      savedDesign = loadedAt > 0 ? useDesignStore.getState().design : undefined;
      say(
        savedAt === undefined
          ? { state: "nothing-yet" }
          : { state: "saved", at: savedAt, durable: storage.durable },
      );
    },
    revision: () => revision,
    unsaved: () => {
      const { design } = useDesignStore.getState();
      return design === savedDesign ? undefined : design;
    },
    flush,
    overwrite: async () => {
      const { design } = useDesignStore.getState();
      const stored = design && (await storage.load(design.id));
      if (stored && !stored.opened.ok) {
        say({ state: "changed-elsewhere", isReadable: false });
        return;
      }
      revision = stored?.record.revision ?? 0;
      savedDesign = undefined;
      await flush();
    },
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
    },
  };
}

function savedStateOf(result: SaveResult, durable: boolean): SavedState {
  if (result.outcome === "saved") return { state: "saved", at: result.savedAt, durable };
  if (result.outcome === "failed") return { state: "failed", cause: result.cause };
  if (result.outcome === "gone") return { state: "gone" };
  return { state: "changed-elsewhere", isReadable: result.isReadable };
}
