import { cacheNames, clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, type PrecacheEntry, precacheAndRoute } from "workbox-precaching";
import { fillCopy } from "./fill-copy";

/** Every file of this build and its revision; put in where the worker is built. */
declare const everyFile: PrecacheEntry[];

interface Worker {
  skipWaiting(): Promise<void>;
  addEventListener(type: "message", listen: (event: { data?: { type?: string } }) => void): void;
  addEventListener(
    type: "install",
    listen: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}

// A copy of the whole app, taken at the first visit; from then on nothing is asked of the host
// but whether there is a newer one. That one waits until the reader asks for it.
precacheAndRoute(everyFile, { ignoreURLParametersMatching: [/./] });
cleanupOutdatedCaches();
clientsClaim();
const worker = self as unknown as Worker;
// Workbox asks for one file after the other and passes over what is there already. A name with the
// mark of its content in it is its own key.
const neverChanging = everyFile.flatMap((file) =>
  typeof file === "object" && file.revision === null ? [new URL(file.url, location.href).href] : [],
);
worker.addEventListener("install", (event) => {
  event.waitUntil(caches.open(cacheNames.precache).then((copy) => fillCopy(neverChanging, copy)));
});
worker.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") worker.skipWaiting();
});
