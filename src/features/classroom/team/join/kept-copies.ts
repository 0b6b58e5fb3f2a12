import { useEffect } from "react";
import { create } from "zustand";
import { type KeptCopy, keptCopies } from "../../../../state/kept-exercises";

const useStore = create<{ copies: KeptCopy[] | undefined }>(() => ({ copies: undefined }));

/** The participants' copies on this device, the one that was opened last first; undefined until read. */
export function useKeptCopies(): KeptCopy[] | undefined {
  useEffect(() => {
    readCopies();
  }, []);
  return useStore(({ copies }) => copies);
}

/** Reads them again, as after one was opened. */
export async function readCopies(): Promise<void> {
  useStore.setState({ copies: await keptCopies().catch(() => []) });
}
