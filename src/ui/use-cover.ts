import { type RefObject, useEffect } from "react";

/** What stays in place at the top of the window, and the property that says how much it covers. */
export type Cover = "--covered-above" | "--covered-by-bar";

/**
 * Says how much of the window's top an element covers while it sticks there, in pixels, so that
 * what takes the focus is scrolled clear of it and other parts stick below it.
 */
export function useCover(ref: RefObject<HTMLElement | null>, cover: Cover): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      const sticks = getComputedStyle(element).position === "sticky";
      style.setProperty(cover, sticks ? `${element.offsetHeight}px` : "0px");
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(cover);
    };
  }, [ref, cover]);
}
