import { createContext, type ReactNode, useContext } from "react";
import type { Words } from "../i18n/words";

const WordsContext = createContext<Words | null>(null);

/** Gives every component below it the words of one language. */
export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the language in use. Throws outside a WordsProvider. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider above it");
  return words;
}
