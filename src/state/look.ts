import { chosenLook, type Look, lookKey, lookOf, rememberLook } from "../storage/chosen-look";

const moreContrast = "(prefers-contrast: more)";

let shown: Look = "device";
const heard = new Set<() => void>();

/** Tells the style sheet what to show: a look chosen here wins over the device's. */
function show(look: Look): void {
  const root = document.documentElement;
  shown = look;
  root.dataset.look = look;
  const isMore = look === "contrast" || window.matchMedia(moreContrast).matches;
  root.toggleAttribute("data-contrast", isMore);
  for (const tell of heard) tell();
}

/** Shows the look kept here, and follows the device and the app's other windows from now on. */
export function followLook(): void {
  show(chosenLook());
  window.matchMedia(moreContrast).addEventListener("change", () => show(shown));
  window.addEventListener("storage", ({ key, newValue }) => {
    if (key === lookKey) show(lookOf(newValue));
  });
}

/** Shows a look at once and keeps it for the next visit; false where the browser keeps nothing. */
export function chooseLook(look: Look): boolean {
  show(look);
  return rememberLook(look);
}

export const lookShown = (): Look => shown;

/** Calls back at each change of the look; returns how to stop. */
export function onLook(tell: () => void): () => void {
  heard.add(tell);
  return () => heard.delete(tell);
}
