import { leaveDesk } from "../state/leave-desk";
import { useSavedState } from "../state/saving";
import { returnToDesk } from "../state/second-tab";

/**
 * Saves what is not saved when the page is hidden, closed or left, and asks before it is closed
 * where saving has failed. Coming back, the work of another tab is taken up.
 */
export function keepWorkOnLeaving(): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") leaveDesk();
    else returnToDesk();
  });
  window.addEventListener("focus", () => returnToDesk());
  window.addEventListener("pagehide", () => leaveDesk());
  window.addEventListener("beforeunload", (event) => {
    leaveDesk();
    const { saved } = useSavedState.getState();
    const isLost = saved.state === "failed" || (saved.state === "saved" && !saved.durable);
    if (isLost) event.preventDefault();
  });
}
