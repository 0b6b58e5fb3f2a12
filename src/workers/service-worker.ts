import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";

/** Every file of this build and its revision; put in where the worker is built. */
declare const everyFile: PrecacheEntry[];

interface Worker {
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listen: (event: { data?: { type?: string } }) => void): void;
}

// A copy of the whole app, taken at the first visit; from then on nothing is asked of the host
// but whether there is a newer one. That one waits until the reader asks for it.
precacheAndRoute(everyFile, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
clientsClaim();
const worker = self as unknown as Worker;
worker.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") worker.skipWaiting();
});
