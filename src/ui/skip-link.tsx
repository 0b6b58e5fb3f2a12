import type { MouseEvent } from "react";
import styles from "./skip-link.module.css";
import { useWords } from "./words-context";

export interface SkipLinkProps {
  /** id of the element to move to; it carries tabindex -1. */
  targetId: string;
  children?: string;
}

/** The first stop of the tab key: past the frame to what the page is about. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  const words = useWords();

  // The address holds the route after its #, so the jump is made here and not by the browser.
  function jump(event: MouseEvent) {
    const target = document.getElementById(targetId);
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.scrollIntoView();
  }

  return (
    <a className={styles.link} href={`#${targetId}`} onClick={jump}>
      {children ?? words.say("ui.skip-to-content")}
    </a>
  );
}
