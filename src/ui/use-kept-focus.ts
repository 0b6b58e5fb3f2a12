import { type RefObject, useEffect, useRef } from "react";

// What stands in a part that is folded cannot take the focus; the line that opens it comes first.
const controls = "summary, textarea, input, select, button, a[href]";

/**
 * Keeps the focus in a part whose controls come and go: where an act takes away the control that had
 * it, the part's first control gets it, instead of nothing.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target instanceof Element && part.current?.contains(target) ? target : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [part]);

  // After every drawing: the control may have gone with any of them.
  useEffect(() => {
    if (last.current === null || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body)
      part.current?.querySelector<HTMLElement>(controls)?.focus();
  });
}
