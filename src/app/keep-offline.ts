import { keepOfflineCopy, lookForNewer } from "../state/offline-copy";

/** A page that stays open asks for a newer version at most this often, in milliseconds. */
const lookAgainAfter = 3_600_000;

/** Takes the copy of the app once the page stands, so that the first paint waits for nothing. */
export async function keepOffline(): Promise<void> {
  if (!("serviceWorker" in navigator) || !window.location.protocol.startsWith("http")) return;
  await new Promise((resolve) => {
    if (document.readyState === "complete") resolve(undefined);
    else window.addEventListener("load", resolve, { once: true });
  });
  const { Workbox } = await import("workbox-window");
  const workbox = new Workbox(new URL("service-worker.js", document.baseURI).href);
  await keepOfflineCopy(workbox, () => window.location.reload());
  let lookedAt = performance.now();
  document.addEventListener("visibilitychange", () => {
    const isDue = performance.now() - lookedAt > lookAgainAfter;
    if (document.visibilityState !== "visible" || !isDue) return;
    lookedAt = performance.now();
    lookForNewer();
  });
}
