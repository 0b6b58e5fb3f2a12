import { type Place, pathOf } from "./place";

/**
 * Shows a place instead of the present one, without a step of its own to go back to. The router's
 * own way would take the query out of the address's hash, and with it what it narrows to.
 */
export function narrowTo(place: Place): void {
  const before = window.location.href;
  window.history.replaceState(window.history.state, "", `#${pathOf(place)}`);
  window.dispatchEvent(
    new HashChangeEvent("hashchange", { oldURL: before, newURL: window.location.href }),
  );
}
