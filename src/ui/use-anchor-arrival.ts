import { useEffect } from "react";

/** Milliseconds until the frame around a page has put the focus on its heading. */
const arrivalPause = 60;

/** Takes the reader to the element of an id, once the page stands; does nothing without one. */
export function useAnchorArrival(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(() => {
      const element = document.getElementById(id);
      if (!element) return;
      element.tabIndex = -1;
      element.scrollIntoView({ block: "start" });
      element.focus({ preventScroll: true });
    }, arrivalPause);
    return () => clearTimeout(timer);
  }, [id]);
}
