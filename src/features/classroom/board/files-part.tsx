import type { ReactNode } from "react";
import { Disclosure } from "../../../ui/disclosure";
import { useWords } from "../../../ui/words-context";

export interface FilesPartProps {
  /** Once there is a board, the room looks at that; the files are a line away. */
  isFolded: boolean;
  children: ReactNode;
}

/** Where files are taken in and told by their names. */
export function FilesPart({ isFolded, children }: FilesPartProps) {
  const words = useWords();
  if (!isFolded) return children;
  return <Disclosure summary={words.say("board.files")}>{children}</Disclosure>;
}
