import { useEffect } from "react";
import { create } from "zustand";
import { keepTexts, loadKeptTexts } from "../../storage/kept-texts";
import { readEach } from "./intake-store";
import type { OpenText } from "./open-text";
import { useTexts } from "./texts-store";

/** Whether the texts are on this device for the next time; undefined until that is known. */
export const useKept = create<{ isKept: boolean | undefined }>(() => ({ isKept: undefined }));

/** Keeps the texts now and after each change, one save after another. */
function startKeeping(): void {
  let saving: Promise<void> = Promise.resolve();
  const keep = (texts: readonly OpenText[]) => {
    const kept = texts.map(({ given, text }) => ({ name: given.slice(0, 1000), text }));
    saving = saving
      .then(() => keepTexts(kept))
      .then(
        () => useKept.setState({ isKept: true }),
        () => useKept.setState({ isKept: false }),
      );
  };
  keep(useTexts.getState().texts);
  useTexts.subscribe(({ texts }, before) => {
    if (texts !== before.texts) keep(texts);
  });
}

let isTakenUp = false;

/** Takes up the texts that were here when the page was left, once; from then on all are kept. */
export function useKeptTexts(): void {
  useEffect(() => {
    if (isTakenUp) return;
    isTakenUp = true;
    loadKeptTexts().then(
      // What lies there is replaced only once all of it is here again.
      (kept) => readEach(kept).finally(startKeeping),
      () => useKept.setState({ isKept: false }),
    );
  }, []);
}
