import { type DragEvent, type ReactNode, useState } from "react";
import { useWords } from "../../ui/words-context";
import styles from "./start.module.css";
import { takeFile } from "./take-file";

/** Takes a file that is dropped on it; the button inside does the same without dragging. */
export function DropArea({ children }: { children: ReactNode }) {
  const words = useWords();
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) takeFile(words, file);
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
