import { useEffect, useRef } from "react";

/** After a move to another part the focus goes to its heading; a change within it moves nothing. */
export function usePartArrival(part: string): void {
  const shown = useRef(part);
  useEffect(() => {
    if (shown.current === part) return;
    shown.current = part;
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [part]);
}
