import { useEffect, useState } from "react";
import { useDesignStore } from "./design-store";
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
    const opened = keepTrials();
    setKeeping(opened);
    const leave = () => void opened.flush();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
      void opened.stop();
    };
  }, []);

  useEffect(() => {
    if (keeping && design && records) void keeping.follow(design, records);
  }, [keeping, design, records]);
}
