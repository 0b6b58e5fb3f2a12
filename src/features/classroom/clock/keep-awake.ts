import { useEffect } from "react";

/** Asks the device to keep its screen on while a clock runs; one that refuses goes dark as ever. */
export function useAwake(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      // Refused on a low battery, and on pages that the browser does not trust.
      lock = await navigator.wakeLock.request("screen").catch(() => undefined);
      if (isOver) lock?.release();
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      lock?.release();
    };
  }, [isWanted]);
}
