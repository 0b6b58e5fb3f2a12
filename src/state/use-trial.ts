import { useEffect, useState } from "react";
import { type TrialKeeper, trialKeeper } from "../storage/kept-trials";
import { useDesignStore } from "./design-store";
import { desk } from "./desk";
import { useRecords } from "./use-records";
import { keepTrials, type TrialKeeping } from "./what-if-keeping";

/**
 * Follows the open design while a page of trials is open: lays what was tried on it, and keeps each
 * step on this device. What is tried is read from the store.
 */
export function useTrial(): void {
  const design = useDesignStore((state) => state.design);
  const records = useRecords();
  const [keeping, setKeeping] = useState<TrialKeeping>();

  useEffect(() => {
    const keeper = trialKeeper();
    const opened = keepTrials(keeper);
    // What cannot be tidied up now is tidied up another time.
    letGoOfGone(keeper).catch(() => undefined);
    setKeeping(opened);
    window.addEventListener("pagehide", opened.leave);
    document.addEventListener("visibilitychange", opened.leave);
    return () => {
      window.removeEventListener("pagehide", opened.leave);
      document.removeEventListener("visibilitychange", opened.leave);
      void opened.stop();
    };
  }, []);

  useEffect(() => {
    if (keeping && design && records) void keeping.follow(design, records);
  }, [keeping, design, records]);
}

/** Takes away the trials of designs that were removed from this device. */
async function letGoOfGone(keeper: TrialKeeper): Promise<void> {
  const { storage } = await desk();
  if (!storage.durable) return;
  const listed = await storage.list();
  const open = useDesignStore.getState().design;
  await keeper.keepOnly([...listed.map(({ id }) => id), ...(open ? [open.id] : [])]);
}
