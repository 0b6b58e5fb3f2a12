import { useEffect } from "react";
import { redoTrial, undoTrial } from "../../../state/what-if-store";
import { frameActOf, isInTextField } from "../../../ui/frame-key";

/** Sliders and drop-downs take no text, so undo there is the page's. */
const ofThePage = "input[type=range], select";

/**
 * While the page is open undo and redo by keyboard go over what is tried, and never reach the open
 * design, which has buttons of its own for that in the bar above.
 */
export function useTrialKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = frameActOf(event);
      const { target } = event;
      if (act !== "undo" && act !== "redo") return;
      const isTyping = isInTextField(target) && !(target as Element).matches(ofThePage);
      if (isTyping) return;
      event.preventDefault();
      if (act === "undo") undoTrial();
      else redoTrial();
    };
    // Before the frame, which leaves alone what was answered.
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, []);
}
