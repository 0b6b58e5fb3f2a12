import { type ReactNode, type SyntheticEvent, useId, useRef, useState } from "react";
import styles from "./popover.module.css";
import { popoverPlace } from "./popover-place";

export interface PopoverProps {
  /** What the button shows. */
  face: ReactNode;
  /** The button's name where its face says too little. */
  label?: string;
  /** Name of what opens. */
  title: string;
  className?: string | undefined;
  onOpen?: () => void;
  /** Drawn while it is open; words and inline elements alone, since it may lie in a sentence. */
  children: () => ReactNode;
}

/**
 * A button that opens a note over the page. Escape, a click elsewhere and a second press close it,
 * and the focus comes back: the platform's own popover does that.
 */
export function Popover({ face, label, title, className, onOpen, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  function place(event: SyntheticEvent & { newState: string }) {
    const [opener, element] = [button.current, note.current];
    if (event.newState !== "open" || !opener || !element) return;
    const size = { width: window.innerWidth, height: window.innerHeight };
    const isMirrored = getComputedStyle(opener).direction === "rtl";
    const width = Math.min(416, size.width - 16);
    const { left, y, above } = popoverPlace(opener.getBoundingClientRect(), size, {
      width,
      isMirrored,
    });
    element.style.left = `${left + window.scrollX}px`;
    element.style.top = `${y + window.scrollY}px`;
    element.style.width = `${width}px`;
    element.dataset.above = `${above}`;
    setIsOpen(true);
    onOpen?.();
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={label}
        title={label}
      >
        {face}
      </button>
      <span
        ref={note}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        tabIndex={-1}
        className={styles.note}
        onBeforeToggle={place}
        onToggle={({ newState }) => {
          setIsOpen(newState === "open");
          if (newState === "open") note.current?.focus({ preventScroll: true });
        }}
      >
        {isOpen && children()}
      </span>
    </>
  );
}
