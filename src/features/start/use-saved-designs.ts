import { useCallback, useEffect, useState } from "react";
import { desk } from "../../state/desk";
import { useSavedState } from "../../state/saving";
import type { SavedListing } from "../../storage/design-records";

/** The designs on this device, newest first; undefined until they are read. */
export function useSavedDesigns(): {
  saved: readonly SavedListing[] | undefined;
  readAgain: () => void;
} {
  const [saved, setSaved] = useState<readonly SavedListing[]>();
  const lastSave = useSavedState((state) => state.saved);
  const readAgain = useCallback(async () => {
    const { storage } = await desk();
    setSaved(await storage.list());
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every save of the open design changes the list
  useEffect(() => {
    readAgain();
  }, [readAgain, lastSave]);
  return { saved, readAgain };
}
