import { useEffect } from "react";
import { redo, undo } from "../state/design-store";
import { saveOpenDesign } from "../state/file-copy";
import { openKeys, openPalette } from "../state/palette-store";
import { opensBySingleKey } from "../storage/palette-habits";
import { type FrameAct, frameActOf, isInTextField } from "../ui/frame-key";

/** Acts that a text field has no use for, so that they work inside one too. */
const fromEverywhere: readonly FrameAct[] = ["save-file", "find"];

/**
 * Undo, redo, saving a file, finding anything and the list of keys, by keyboard. Inside a text
 * field undo, redo and the question mark stay the field's own. Neither list opens over
 * a dialog.
 */
export function useFrameKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = frameActOf(event);
      if (!act || event.defaultPrevented) return;
      if (isInTextField(event.target) && !fromEverywhere.includes(act)) return;
      if (isPalette(act) && document.querySelector("dialog[open]")) return;
      if (act === "keys" && !opensBySingleKey()) return;
      event.preventDefault();
      doIt(act);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

const isPalette = (act: FrameAct) => act === "find" || act === "keys";

function doIt(act: FrameAct): void {
  if (act === "undo") undo();
  else if (act === "redo") redo();
  else if (act === "find") openPalette();
  else if (act === "keys") openKeys();
  else saveOpenDesign();
}
