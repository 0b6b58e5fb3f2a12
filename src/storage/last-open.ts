const key = "mandate-wizard.last-open";

/**
 * Remembers which design is open, so that a reload comes back to it: for this tab first, then for
 * the next start. A browser that refuses storage forgets it; nothing else depends on it.
 */
export function rememberOpen(id: string | undefined): void {
  for (const memory of memories()) {
    if (id === undefined) memory.removeItem(key);
    else memory.setItem(key, id);
  }
}

/** The id of the design that was open last in this tab, else in this browser. */
export function lastOpen(): string | undefined {
  for (const memory of memories()) {
    const id = memory.getItem(key);
    if (id) return id;
  }
  return undefined;
}

function memories(): Storage[] {
  try {
    return [window.sessionStorage, window.localStorage];
  } catch {
    return [];
  }
}
