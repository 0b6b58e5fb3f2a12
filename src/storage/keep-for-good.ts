/** Whether the browser may clear what is stored when it runs short of room. */
export type Keeping = "for-good" | "may-be-cleared" | "unknown";

/** How the browser keeps what is stored now; asks nothing of anybody. */
export async function keepingNow(storage = storageManager()): Promise<Keeping> {
  try {
    if (!storage?.persisted) return "unknown";
    return (await storage.persisted()) ? "for-good" : "may-be-cleared";
  } catch {
    return "unknown";
  }
}

/** Asks the browser to keep what is stored for good; some decide alone, some ask the reader. */
export async function askToKeep(storage = storageManager()): Promise<Keeping> {
  try {
    await storage?.persist?.();
  } catch {
    // Refused without a word: what holds now is what counts.
  }
  return keepingNow(storage);
}

type Manager = Partial<Pick<StorageManager, "persist" | "persisted">>;

function storageManager(): Manager | undefined {
  return typeof navigator === "undefined" ? undefined : navigator.storage;
}
