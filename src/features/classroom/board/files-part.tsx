import { type ReactNode, useRef } from "react";
import { Disclosure } from "../../../ui/disclosure";
import { useKeptFocus } from "../../../ui/use-kept-focus";
import { useWords } from "../../../ui/words-context";
import styles from "./board.module.css";

export interface FilesPartProps {
  /** Once there is a board, the room looks at that; the files are a line away. */
  isFolded: boolean;
  children: ReactNode;
}

/** Where files are taken in and told by their names. Folding them away leaves the focus in reach. */
export function FilesPart({ isFolded, children }: FilesPartProps) {
  const words = useWords();
  const part = useRef<HTMLDivElement>(null);
  useKeptFocus(part);
  return (
    <div ref={part} className={styles.intake}>
      {isFolded ? <Disclosure summary={words.say("board.files")}>{children}</Disclosure> : children}
    </div>
  );
}
