import { useEffect, useState } from "react";

/**
 * The value as it was when the latest frame was drawn: what hangs on it is drawn in a frame after
 * the one that answers the reader, and never holds that one up.
 */
export function useAfterFrame<T>(value: T): T {
  const [shown, setShown] = useState(() => value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A task that is begun inside a frame runs once the frame is handed over for painting.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setShown(() => value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value]);
  return shown;
}
