import { useEffect, useState } from "react";
import { isInTextField } from "../../../ui/frame-key";
import { useWords } from "../../../ui/words-context";
import { type Sheet, sheetAfter } from "./sheets";

/** Which sheet is on the wall, moved by the arrow keys along the line of reading. */
export function useSheet(sheets: readonly Sheet[]): { at: number; move: (by: number) => void } {
  const { direction } = useWords();
  const ids = sheets.map(({ id }) => id);
  const [state, setState] = useState({ ids, shown: ids.at(-1) ?? "task" });
  if (state.ids.join() !== ids.join())
    setState({ ids, shown: sheetAfter(state.ids, ids, state.shown) });
  const move = (by: number) =>
    setState((before) => {
      const at = Math.max(0, before.ids.indexOf(before.shown)) + by;
      const next = Math.max(0, Math.min(before.ids.length - 1, at));
      return { ...before, shown: before.ids[next] ?? before.shown };
    });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isInTextField(event.target) || event.ctrlKey || event.altKey || event.metaKey) return;
      const onwards = direction === "rtl" ? -1 : 1;
      const by = { ArrowRight: onwards, ArrowLeft: -onwards, PageDown: 1, PageUp: -1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      move(by);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
  return { at: Math.max(0, ids.indexOf(state.shown)), move };
}
