import { type DragEvent, type ReactNode, useState } from "react";
import styles from "./drop-area.module.css";

export interface DropAreaProps {
  /** Called with the first file that is dropped. */
  onFile: (file: File) => void;
  /** Says what may be dropped, and holds a button that takes a file without dragging. */
  children: ReactNode;
}

/** Takes a file that is dropped on it; the button inside does the same without dragging. */
export function DropArea({ onFile, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra; the button inside opens files for everyone
    <div
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
