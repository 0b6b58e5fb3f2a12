import { useEffect } from "react";
import { redo, undo } from "../state/design-store";
import { saveOpenDesign } from "../state/file-copy";
import { type FrameAct, frameActOf, isInTextField } from "../ui/frame-key";

/**
 * Undo, redo and saving a file by keyboard. Inside a text field undo and redo stay the field's
 * own; a file can be saved from everywhere.
 */
export function useFrameKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = frameActOf(event);
      if (!act || event.defaultPrevented) return;
      if (isInTextField(event.target) && act !== "save-file") return;
      event.preventDefault();
      doIt(act);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

function doIt(act: FrameAct): void {
  if (act === "undo") undo();
  else if (act === "redo") redo();
  else saveOpenDesign();
}
