import { create } from "zustand";
import { desk } from "./desk";

interface OfflineCopy {
  /** Whether the whole app is kept on this device, so that it opens without a network. */
  isComplete: boolean;
  /** Another version: waiting for the reader's word, put off, or put in place from another tab. */
  newer: "none" | "ready" | "later" | "in-place";
}

/** The app's own copy on this device. */
export const useOfflineCopy = create<OfflineCopy>(() => ({ isComplete: false, newer: "none" }));

/** The little of a service worker's registration that is used here. */
export interface WorkerRegistration {
  addEventListener(
    type: "waiting" | "controlling" | "activated",
    listen: (event: { isUpdate?: boolean }) => void,
  ): void;
  register(): Promise<{ readonly active: unknown } | undefined>;
  update(): Promise<void>;
  messageSkipWaiting(): void;
}

let registered: WorkerRegistration | undefined;
let isAsked = false;

/**
 * Keeps a copy of the app on this device and watches for a newer one. A browser that refuses does
 * without; the app itself goes on either way. `reload` loads the page anew.
 */
export async function keepOfflineCopy(
  registration: WorkerRegistration,
  reload: () => void,
): Promise<void> {
  const say = (said: Partial<OfflineCopy>) => useOfflineCopy.setState(said);
  let hasController = false;
  registration.addEventListener("waiting", () => say({ newer: "ready" }));
  registration.addEventListener("activated", () => say({ isComplete: true }));
  registration.addEventListener("controlling", ({ isUpdate }) => {
    if (isAsked) reload();
    else if (isUpdate || hasController) say({ newer: "in-place" });
    hasController = true;
  });
  try {
    const held = await registration.register();
    registered = registration;
    if (held?.active) say({ isComplete: true });
  } catch {
    // Refused by the browser or its owner: the app then needs its host at each start.
  }
}

/** Asks the host whether there is a newer version; without a network there is none to be had. */
export async function lookForNewer(): Promise<void> {
  try {
    await registered?.update();
  } catch {
    // Offline, or the host is gone: the copy on this device goes on.
  }
}

/** Puts the newer version in place, once the work is saved; every page of it then says so. */
export async function takeNewer(): Promise<void> {
  await (await desk()).autosave.flush();
  isAsked = true;
  registered?.messageSkipWaiting();
}

/** Leaves the newer version for the next start. */
export function putOffNewer(): void {
  useOfflineCopy.setState({ newer: "later" });
}
