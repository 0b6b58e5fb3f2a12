/** What a key asks of the frame. */
export type FrameAct = "undo" | "redo" | "save-file" | "find" | "keys";

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/**
 * Ctrl+Z undoes; Ctrl+Shift+Z and Ctrl+Y redo; Ctrl+S saves a file; Ctrl+K finds anything; the
 * command key does the same. The question mark alone shows the keys. Undefined where the keys ask
 * nothing of the frame.
 */
export function frameActOf(keys: Keys): FrameAct | undefined {
  if (keys.altKey) return undefined;
  if (!(keys.ctrlKey || keys.metaKey)) return keys.key === "?" ? "keys" : undefined;
  const key = keys.key.toLowerCase();
  if (key === "z") return keys.shiftKey ? "redo" : "undo";
  if (keys.shiftKey) return undefined;
  if (key === "s") return "save-file";
  if (key === "k") return "find";
  return key === "y" ? "redo" : undefined;
}

const textFields =
  "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=file])";

/** Whether keys are pressed in a text field, whose undo and redo are its own. */
export function isInTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(textFields) !== null;
}
