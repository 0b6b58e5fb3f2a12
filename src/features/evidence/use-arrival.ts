import { useEffect, useRef } from "react";

/** After a move inside the room the focus goes to the heading of the page that is now there. */
export function useArrival(location: string, isThere: boolean): void {
  const shown = useRef(location);
  useEffect(() => {
    if (!isThere || shown.current === location) return;
    shown.current = location;
    window.scrollTo(0, 0);
    const heading = document.querySelector<HTMLElement>("main h1");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [location, isThere]);
}
