import { create } from "zustand";
import { askToKeep, type Keeping, keepingNow } from "../storage/keep-for-good";
import { useSavedState } from "./saving";

/** Whether the browser may clear what is stored; "unknown" until it was asked. */
export const useKeeping = create<{ keeping: Keeping }>(() => ({ keeping: "unknown" }));

/** Saves after which the work is worth asking for: enough to be somebody's, few enough to be early. */
export const savesBeforeAsking = 10;

/**
 * Finds out how the browser keeps what is stored, and once there is work worth keeping asks it to
 * keep it for good; once a visit, since some browsers put the question to the reader.
 */
export async function watchKeeping(): Promise<void> {
  useKeeping.setState({ keeping: await keepingNow() });
  let saves = 0;
  const stop = useSavedState.subscribe(({ saved }, before) => {
    if (saved.state !== "saved" || before.saved.state !== "saving") return;
    saves += 1;
    if (saves < savesBeforeAsking) return;
    stop();
    if (useKeeping.getState().keeping === "may-be-cleared") keepForGood();
  });
}

/** Asks the browser to keep what is stored for good, and notes what it answered. */
export async function keepForGood(): Promise<void> {
  useKeeping.setState({ keeping: await askToKeep() });
}
