import { createContext, type ReactNode, useContext } from "react";
import { useWords } from "../ui/words-context";

const LanguageOfText = createContext<string | undefined>(undefined);

interface WrittenInProps {
  /** The language of the exercise, such as "en". */
  language: string;
  children: ReactNode;
}

/** Says of all texts of an exercise that stand inside in which language they are written. */
export function WrittenIn({ language, children }: WrittenInProps) {
  return <LanguageOfText value={language}>{children}</LanguageOfText>;
}

interface Written {
  lang?: string;
  dir: "auto";
}

/**
 * What an element that holds a text of the exercise is given: its language, where the page has
 * another. The language is that of what stands around, unless it is named.
 */
export function useWritten(named?: string): Written {
  const { locale } = useWords();
  const around = useContext(LanguageOfText);
  const language = named ?? around;
  return language === undefined || language === locale
    ? { dir: "auto" }
    : { lang: language, dir: "auto" };
}
