/**
 * What has the focus, and whether it can be seen: with a ring around it or around its card, within
 * the window, nothing lying over it. Runs in the page.
 */
export function focusNow(): string {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return "lost";
  const isChoice = activeElement.matches("[type=radio], [type=checkbox]");
  const card = isChoice ? activeElement.closest("label") : null;
  const hasRing = [activeElement, card].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
  });
  const seen = card ?? activeElement;
  const [box = seen.getBoundingClientRect()] = seen.getClientRects();
  const left = Math.max(box.left, 0) + 2;
  const top = Math.max(box.top, 0) + 2;
  const width = Math.min(box.right, innerWidth) - 2 - left;
  const height = Math.min(box.bottom, innerHeight) - 2 - top;
  const covered = [0, 0.5, 1].flatMap((x) =>
    [0, 0.5, 1].map((y) => {
      const hit = document.elementFromPoint(left + x * width, top + y * height);
      return hit === null || !(seen.contains(hit) || hit.contains(seen));
    }),
  );
  // What is higher than the window cannot be seen whole.
  const isCovered = box.height > innerHeight ? covered.every(Boolean) : covered.some(Boolean);
  const standing = [
    !hasRing && "without a ring",
    (width <= 0 || height <= 0) && "out of the window",
    isCovered && "covered",
  ].filter(Boolean);
  return `${standing.join(", ") || "in sight"}: ${activeElement.outerHTML.slice(0, 200)}`;
}

/** What has had the focus since `forgetStops`, and what had it last. */
interface Stops {
  met: WeakSet<Element>;
  last?: Element;
}

/** Begins to note anew which stops are met. Runs in the page. */
export function forgetStops(): void {
  Object.assign(window, { stops: { met: new WeakSet() } });
}

/**
 * Whether what has the focus had it before since `forgetStops`, and something else in between: a
 * box for a date has a stop for the day, the month and the year. Runs in the page.
 */
export function isMetAgain(): boolean {
  const { activeElement } = document;
  const stops: Stops = Reflect.get(window, "stops");
  if (!activeElement || activeElement === document.body) return false;
  const isAgain = stops.met.has(activeElement) && activeElement !== stops.last;
  stops.met.add(activeElement);
  stops.last = activeElement;
  return isAgain;
}

/**
 * Whether the focus may be led round from here: it is on the first stop of the page, or in a dialog
 * that has the page to itself. Runs in the page.
 */
export function mayGoRound(): boolean {
  const { activeElement } = document;
  const stops = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const first = [...document.querySelectorAll(stops)].find(
    (stop) => stop.checkVisibility() && !stop.matches(":disabled"),
  );
  return activeElement === first || activeElement?.closest("dialog:modal") != null;
}
