import { type RefObject, useLayoutEffect, useRef } from "react";

/** Sizes that are tried one after the other, as shares of the full one. */
const sizes = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6];

/**
 * Sets the text of a box as large as it can be without running out of the box; what is too much even
 * for the smallest size can be scrolled. `content` says what is in it.
 */
export function useFit(content: string): RefObject<HTMLDivElement | null> {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content needs another size
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const adjust = () => {
      for (const size of sizes) {
        element.style.setProperty("--fit", String(size));
        if (element.scrollHeight <= element.clientHeight) return;
      }
    };
    adjust();
    window.addEventListener("resize", adjust);
    // A picture of a code comes a moment later than the text.
    const watch = new MutationObserver(adjust);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      window.removeEventListener("resize", adjust);
      watch.disconnect();
    };
  }, [content]);
  return box;
}
