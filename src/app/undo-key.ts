/** What a key asks of the history; undefined where it asks nothing. */
export type HistoryStep = "undo" | "redo";

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Ctrl+Z undoes; Ctrl+Shift+Z and Ctrl+Y redo; the command key does the same. */
export function historyStepOf(keys: Keys): HistoryStep | undefined {
  if (!(keys.ctrlKey || keys.metaKey) || keys.altKey) return undefined;
  const key = keys.key.toLowerCase();
  if (key === "z") return keys.shiftKey ? "redo" : "undo";
  return key === "y" && !keys.shiftKey ? "redo" : undefined;
}
