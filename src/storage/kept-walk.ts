import { storagePrefix } from "./database-names";

const key = `${storagePrefix}.walk`;

/** How far the walk through the example went on this device: a place in it, or to its end. */
export type KeptWalk = number | "seen" | undefined;

/** What is kept; undefined where nothing is, or what nobody of ours wrote. */
export function keptWalk(): KeptWalk {
  try {
    const kept = window.localStorage.getItem(key);
    if (kept === "seen") return kept;
    return kept && /^[0-9]$/.test(kept) ? Number(kept) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps how far it went. Where the browser keeps nothing, the walk begins anew next time. */
export function keepWalk(walk: number | "seen"): void {
  try {
    window.localStorage.setItem(key, String(walk));
  } catch {
    // Nothing is lost but the place.
  }
}
