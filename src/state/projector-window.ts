import { type Projected, projectedSchema } from "../classroom/projected";

const kind = "mandate-wizard-projected";
const asks = "mandate-wizard-projector-asks";

let second: Window | null = null;

/** Opens the projector's window, or brings the one that is open to it; false where it was blocked. */
export function openProjector(address: string): boolean {
  second = window.open(address, "mandate-wizard-projector", "popup,width=1280,height=720");
  second?.focus();
  return second !== null;
}

/**
 * Hands the projector's window what the wall shows, and again whenever it asks: windows of a file
 * opened from a disk share nothing else. Returns how to stop.
 */
export function handOver(shown: Projected): () => void {
  const give = () => second?.postMessage({ kind, shown }, "*");
  const asked = ({ source, data }: MessageEvent) => {
    if (second && source === second && data === asks) give();
  };
  window.addEventListener("message", asked);
  give();
  return () => window.removeEventListener("message", asked);
}

/** Takes what the window that opened this one hands over; returns how to stop. */
export function takeOver(take: (shown: Projected) => void): () => void {
  const opener: Window | null = window.opener;
  if (!opener) return () => undefined;
  // Pages of a file on a disk have no origin that says anything; elsewhere only our own is heard.
  const isOurs = (origin: string) =>
    window.location.protocol === "file:" || origin === window.location.origin;
  const heard = ({ source, origin, data }: MessageEvent) => {
    if (source !== opener || !isOurs(origin) || data?.kind !== kind) return;
    const parsed = projectedSchema.safeParse(data.shown);
    if (parsed.success) take(parsed.data);
  };
  window.addEventListener("message", heard);
  opener.postMessage(asks, "*");
  return () => window.removeEventListener("message", heard);
}
