import { type RefObject, useEffect } from "react";

/** What stays in place at the top or the foot of the window: the property that says how much it covers. */
export type Cover = "--covered-above" | "--covered-by-bar" | "--covered-below";

/**
 * Says how much of the window an element covers while it sticks to the top or is fixed to the foot,
 * in pixels, so that what takes the focus is scrolled clear of it and other parts stick beside it.
 */
export function useCover(ref: RefObject<HTMLElement | null>, cover: Cover): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty(cover, `${coveredBy(element)}px`);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(cover);
    };
  }, [ref, cover]);
}

/** A fixed part covers the room between it and the foot of the window too. */
function coveredBy(element: HTMLElement): number {
  const { position } = getComputedStyle(element);
  if (position === "fixed") return window.innerHeight - element.getBoundingClientRect().top;
  return position === "sticky" ? element.offsetHeight : 0;
}
