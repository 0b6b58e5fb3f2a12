import { create } from "zustand";
import { type KeptReading, type ReadingKeeper, readingKeeper } from "../storage/kept-reading";
import { useReadingStore } from "./reading-store";

/** Whether the reading under way is on this device; undefined until that is known. */
export const useKeptState = create<{ isKept: boolean | undefined }>(() => ({ isKept: undefined }));

/**
 * Keeps the reading in the store after each change, one save after another. Returns the way to
 * stop it.
 */
export function startKeeping(keeper: ReadingKeeper): () => void {
  let saving: Promise<void> = Promise.resolve();
  return useReadingStore.subscribe(({ open, decisions }, before) => {
    if (open === before.open && decisions === before.decisions) return;
    const kept: KeptReading | undefined = open && {
      name: open.name,
      text: open.text,
      decisions: { ...decisions },
    };
    saving = saving
      .then(() => keeper.save(kept))
      .then(
        () => useKeptState.setState({ isKept: true }),
        () => useKeptState.setState({ isKept: false }),
      );
  });
}

let taking: Promise<KeptReading | undefined> | undefined;

/** The reading that was under way when the page was left, once; from then on all is kept. */
export function takeUpKept(
  keeper: ReadingKeeper = readingKeeper(),
): Promise<KeptReading | undefined> {
  taking ??= keeper.load().then(
    (kept) => {
      startKeeping(keeper);
      return kept;
    },
    () => {
      useKeptState.setState({ isKept: false });
      return undefined;
    },
  );
  return taking;
}
