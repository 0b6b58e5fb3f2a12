import { type DragEvent, type ReactNode, useState } from "react";
import styles from "./drop-area.module.css";
import { handOnFiles, type TakesFiles } from "./takes-files";

/** Takes files, or all that was dropped where folders are welcome too. */
type Taker = TakesFiles | { onTransfer: (dropped: DataTransfer) => void };

export type DropAreaProps = Taker & {
  /** Says what may be dropped, and holds a button that takes a file without dragging. */
  children: ReactNode;
};

/** Takes what is dropped on it; the button inside does the same without dragging. */
export function DropArea({ children, ...taker }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    if ("onTransfer" in taker) taker.onTransfer(event.dataTransfer);
    else handOnFiles(taker, event.dataTransfer.files);
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
