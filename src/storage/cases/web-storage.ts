/** A web storage as pages have it, its entries its own keys; one that `refuses` takes nothing in. */
export function webStorage(refuses = false): Storage {
  const held: Record<string, string> = {};
  const acts = {
    getItem: (key: string) => held[key] ?? null,
    setItem: (key: string, value: string) => {
      if (refuses) throw new DOMException("full", "QuotaExceededError");
      held[key] = value;
    },
    removeItem: (key: string) => {
      delete held[key];
    },
  };
  for (const [name, value] of Object.entries(acts)) Object.defineProperty(held, name, { value });
  return held as unknown as Storage;
}
