import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { nextStop } from "./roving-focus";
import styles from "./toolbar.module.css";

export interface ToolbarProps {
  /** What the buttons have in common, read out on entering. */
  label: string;
  /** Buttons and links. */
  children: ReactNode;
}

const STOPS = "button:not(:disabled), a[href]";

/** A row of buttons that is one stop of the tab key; arrows, Home and End move inside it. */
export function Toolbar({ label, children }: ToolbarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const current = useRef(0);

  function stops(): HTMLElement[] {
    return [...(bar.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
  }

  function markStop(index: number) {
    const all = stops();
    current.current = Math.max(0, Math.min(index, all.length - 1));
    for (const [at, stop] of all.entries()) stop.tabIndex = at === current.current ? 0 : -1;
  }

  // After every drawing, since a button may have come, gone or been disabled.
  useEffect(() => markStop(current.current));

  function move(event: KeyboardEvent) {
    const all = stops();
    const isMirrored = bar.current?.matches(":dir(rtl)") ?? false;
    const next = nextStop(event.key, current.current, all.length, isMirrored);
    if (next === null) return;
    event.preventDefault();
    markStop(next);
    all[next]?.focus();
  }

  function follow(event: FocusEvent) {
    const index = stops().indexOf(event.target as HTMLElement);
    if (index >= 0) markStop(index);
  }

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className={styles.toolbar}
      onKeyDown={move}
      onFocus={follow}
    >
      {children}
    </div>
  );
}
