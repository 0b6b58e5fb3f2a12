import { useEffect } from "react";

/** Milliseconds until the frame around a page has put the focus on its heading. */
const arrivalPause = 60;

/**
 * Takes the reader to the element of an id, once the page stands; does nothing without one. A link
 * to the address at which the page is already leads there once more.
 */
export function useAnchorArrival(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    let timer = setTimeout(arrive, arrivalPause, id);
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.href !== window.location.href) return;
      clearTimeout(timer);
      timer = setTimeout(arrive, arrivalPause, id);
    };
    document.addEventListener("click", onClick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", onClick);
    };
  }, [id]);
}

function arrive(id: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  element.tabIndex = -1;
  element.scrollIntoView({ block: "start" });
  element.focus({ preventScroll: true });
}
