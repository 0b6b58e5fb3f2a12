import { storagePrefix } from "./database-names";

/** How the pages look: as the device asks, or as the reader chose here. */
export const lookIds = ["device", "light", "dark", "contrast"] as const;
export type Look = (typeof lookIds)[number];

/** The name under which the browser keeps the choice. */
export const lookKey = `${storagePrefix}.look`;

/** What is kept, where it is a look that we have; anybody can write there. */
export const lookOf = (kept: string | null): Look =>
  lookIds.find((look) => look === kept) ?? "device";

/** The look that the reader chose here; "device" until one is chosen, and where nothing can be kept. */
export function chosenLook(): Look {
  try {
    return lookOf(window.localStorage.getItem(lookKey));
  } catch {
    return "device";
  }
}

/** Remembers the look for the next visit. Returns false where the browser refuses to. */
export function rememberLook(look: Look): boolean {
  try {
    window.localStorage.setItem(lookKey, look);
    return true;
  } catch {
    return false;
  }
}
