import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./dialog.module.css";
import { IconButton } from "./icon-button";
import { useWords } from "./words-context";

export interface DialogProps {
  isOpen: boolean;
  /** Asked for by the close button and by Escape; the owner then sets `isOpen` to false. */
  onClose: () => void;
  title: string;
  /** Buttons, the one that goes on first. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A question that must be answered first. The focus goes in, stays, and returns. */
export function Dialog({ isOpen, onClose, title, actions, children }: DialogProps) {
  const words = useWords();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, [isOpen]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {isOpen && (
        <>
          <div className={styles.head}>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon="close" label={words.say("ui.close")} onClick={onClose} />
          </div>
          <div className={styles.body}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </>
      )}
    </dialog>
  );
}
