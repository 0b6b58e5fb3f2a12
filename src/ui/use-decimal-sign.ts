import { useWords } from "./words-context";

/** The sign between whole and decimal part in the language in use. */
export function useDecimalSign(): string {
  const words = useWords();
  return /\d(\D)\d/.exec(words.number(1.5))?.[1] ?? ".";
}
