import { type RefObject, useEffect, useRef } from "react";
import { mainId } from "./main-id";

/**
 * For a part that goes once it is answered: where an act takes away the control that had the focus,
 * what had it before the part has it again, or the page where that is gone too.
 */
export function useReturnedFocus(part: RefObject<HTMLElement | null>): void {
  const within = useRef<Element | null>(null);
  const before = useRef<EventTarget | null>(null);

  useEffect(() => {
    const note = ({ target, relatedTarget }: FocusEvent) => {
      const isWithin = target instanceof Element && part.current?.contains(target);
      if (isWithin && within.current === null) before.current = relatedTarget;
      within.current = isWithin ? target : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, [part]);

  // After every drawing: the control may have gone with any of them.
  useEffect(() => {
    if (within.current === null || within.current.isConnected) return;
    within.current = null;
    if (document.activeElement !== document.body) return;
    const had = before.current;
    const back = had instanceof HTMLElement && had.isConnected ? had : pageItself();
    back?.focus({ preventScroll: true });
  });
}

const pageItself = () => document.getElementById(mainId);
