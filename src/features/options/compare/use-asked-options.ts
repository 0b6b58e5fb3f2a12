import { useMemo } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { type AskedOptions, askedAt, locationOf } from "./asked-options";

/**
 * What the address asks to be compared, and the way to ask for something else. It stands after the
 * "#", so that no server ever sees it; the router's own way would set it before. It is set and told
 * of at once, so that no box that is ticked jumps back; a way of ticking is no way to go back.
 */
export function useAskedOptions(): {
  asked: AskedOptions;
  pick: (asked: AskedOptions) => void;
} {
  const [location] = useHashLocation();
  const asked = useMemo(() => askedAt(location), [location]);
  return { asked, pick };
}

function pick(asked: AskedOptions): void {
  window.history.replaceState(window.history.state, "", `#${locationOf(asked)}`);
  window.dispatchEvent(new HashChangeEvent("hashchange"));
}
