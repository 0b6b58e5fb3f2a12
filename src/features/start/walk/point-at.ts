/** The first part of the page that matches and can be seen. */
function visible(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find(
    (part) => part.getClientRects().length > 0,
  );
}

/** Opens a part that is all folded, as on a narrow screen: its words are what is spoken of. */
function unfold(part: HTMLElement): void {
  for (const fold of part.querySelectorAll<HTMLDetailsElement>(":scope > details")) {
    fold.open = true;
  }
}

/**
 * Scrolls a part into sight, and again while what lies above it takes its true height only now that
 * it comes near the window: a frame draws what has come near, the next one lays out what follows.
 */
function show(part: HTMLElement, times: number): void {
  part.scrollIntoView({ block: "start" });
  const { top } = part.getBoundingClientRect();
  const again = () => {
    const hasMoved = Math.abs(part.getBoundingClientRect().top - top) > 1;
    if (hasMoved && times > 0) show(part, times - 1);
  };
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(again)));
}

/** Milliseconds until a page that has just come has moved to its own head. */
const arrivalPause = 60;

/**
 * Waits until what is spoken of stands on the page, scrolls it into sight and marks it. Returns how
 * to stop waiting and take the mark away. `found` is told each time it is marked.
 */
export function pointAt(selector: string, found: (part: HTMLElement) => void): () => void {
  let marked: HTMLElement | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (marked?.isConnected) return;
    marked = visible(selector);
    if (!marked) return;
    const part = marked;
    part.dataset.walked = "";
    settled = setTimeout(() => {
      unfold(part);
      show(part, 10);
      found(part);
    }, arrivalPause);
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  look();
  return () => {
    watch.disconnect();
    clearTimeout(settled);
    delete marked?.dataset.walked;
  };
}
