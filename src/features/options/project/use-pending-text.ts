import { useCallback, useEffect, useRef, useState } from "react";

/** Milliseconds without a keystroke before a text is handed on. */
const pause = 400;

/**
 * A text that is typed here and kept elsewhere: shown at once, handed on after a pause, when the
 * field is left, and when it or the page goes away. What is kept shows again once nothing waits.
 */
export function usePendingText(kept: string, keep: (text: string) => void) {
  const [typed, setTyped] = useState<string>();
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const keepNow = useRef(keep);
  keepNow.current = keep;

  const handOn = useCallback(() => {
    const { current } = waiting;
    if (!current) return;
    clearTimeout(current.timer);
    waiting.current = undefined;
    keepNow.current(current.text);
  }, []);

  useEffect(() => {
    window.addEventListener("pagehide", handOn);
    document.addEventListener("visibilitychange", handOn);
    return () => {
      window.removeEventListener("pagehide", handOn);
      document.removeEventListener("visibilitychange", handOn);
      handOn();
    };
  }, [handOn]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept now takes over from what was typed
  useEffect(() => {
    if (!waiting.current) setTyped(undefined);
  }, [kept]);

  const onChange = (text: string) => {
    setTyped(text);
    clearTimeout(waiting.current?.timer);
    waiting.current = { text, timer: setTimeout(handOn, pause) };
  };
  return { value: typed ?? kept, onChange, onBlur: handOn };
}
