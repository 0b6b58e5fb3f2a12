import { useEffect } from "react";

const controls =
  "a, button, input, select, textarea, summary, dialog, [contenteditable], [role=button], [tabindex]:not(main, h1, body)";

/** Calls `act` on the space bar, unless a control has the focus, whose key it then is. */
export function useSpaceKey(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented, repeat } = event;
      if (key !== " " || defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (target instanceof Element && target.closest(controls)) return;
      event.preventDefault();
      if (!repeat) act();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [act]);
}
