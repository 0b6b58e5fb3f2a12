import { type Run, runSchema } from "../classroom/run";
import { storagePrefix } from "../storage/database-names";
import { loadRun } from "./run-keeping";

const name = `${storagePrefix}-run`;
/** Written at each change: browsers tell other windows of it where they have no channels. */
const signKey = `${storagePrefix}.run-changed`;

let channel: BroadcastChannel | undefined;

function openChannel(): BroadcastChannel | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  channel ??= new BroadcastChannel(name);
  return channel;
}

/** Tells the other windows of this device what the run is now. */
export function passOn(run: Run): void {
  openChannel()?.postMessage(run);
}

/** Tells windows without a channel that the run on the device is another; only once it is there. */
export function leaveSign(run: Run): void {
  try {
    window.localStorage.setItem(signKey, `${run.id} ${Date.now()}`);
  } catch {
    // Full or forbidden: the channel carries the run where there is one.
  }
}

/**
 * Hears of runs that other windows changed, and looks again when this window is returned to. `own`
 * is what this window has, whose unwritten changes are never overwritten. Returns how to stop.
 */
export function followRuns(
  takeUp: (run: Run) => void,
  own: () => { run: Run | undefined; isKept: boolean | undefined },
): () => void {
  const heard = ({ data }: MessageEvent) => {
    const parsed = runSchema.safeParse(data);
    if (parsed.success) takeUp(parsed.data);
  };
  const lookAgain = async () => {
    const { run, isKept } = own();
    if (!run || !isKept) return;
    const loaded = await loadRun(run.id);
    if (loaded.outcome === "opened" && own().run === run && own().isKept) takeUp(loaded.run);
  };
  const signed = ({ key }: StorageEvent) => {
    if (key === signKey) void lookAgain();
  };
  const returned = () => {
    if (document.visibilityState === "visible") void lookAgain();
  };
  openChannel()?.addEventListener("message", heard);
  window.addEventListener("storage", signed);
  document.addEventListener("visibilitychange", returned);
  return () => {
    channel?.removeEventListener("message", heard);
    window.removeEventListener("storage", signed);
    document.removeEventListener("visibilitychange", returned);
  };
}
