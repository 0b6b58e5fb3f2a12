type Listener = (kept: { isAll: boolean }) => void;

const listeners = new Set<Listener>();

/** Tells that a change met answers that an exercise sets; `isAll`: it asked for nothing else. */
export function noteKept(kept: { isAll: boolean }): void {
  for (const listener of listeners) listener(kept);
}

/** Hears of every such change. Returns how to stop. */
export function onKept(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
