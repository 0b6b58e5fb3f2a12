import type { KeyboardEvent } from "react";
import { redoDecision, undoDecision } from "../../state/reading-store";
import { frameActOf, isInTextField } from "../../ui/frame-key";

/**
 * Undo and redo by keyboard go over the decisions first; with none left they are the frame's, for
 * the open design.
 */
export function takeHistoryKey(event: KeyboardEvent): void {
  const act = frameActOf(event);
  if (isInTextField(event.target)) return;
  if ((act === "undo" && undoDecision()) || (act === "redo" && redoDecision()))
    event.preventDefault();
}
