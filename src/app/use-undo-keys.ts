import { useEffect } from "react";
import { redo, undo } from "../state/design-store";
import { historyStepOf } from "./undo-key";

const textFields =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=file])";

/** Undo and redo by keyboard; inside a text field the keys stay the field's own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = historyStepOf(event);
      const isInText = event.target instanceof Element && event.target.closest(textFields);
      if (!step || isInText || event.defaultPrevented) return;
      event.preventDefault();
      if (step === "undo") undo();
      else redo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
