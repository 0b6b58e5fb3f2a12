import { useMemo } from "react";
import { isTerm } from "../help/terms";
import { useGlossary } from "./glossary-words";
import { TermNote } from "./term-note";
import { useTermsOnce } from "./terms-once";

/**
 * A sentence in which the words of the glossary are underlined, each where it first stands on the
 * page. It reads the same without them: they come once the glossary is here.
 */
export function TextWithTerms({ children: text }: { children: string }) {
  const glossary = useGlossary();
  const pieces = useMemo(() => glossary?.spot(text) ?? [{ text }], [glossary, text]);
  const met = pieces.flatMap(({ term }) => term ?? []);
  const own = useTermsOnce([...new Set(met)]);
  const shown = new Set<string>();
  return pieces.map(({ text: words, term }, at) => {
    const isFirst = term !== undefined && own.includes(term) && !shown.has(term);
    if (!glossary || !isFirst || !isTerm(term)) return words;
    shown.add(term);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text keep their places
      <TermNote key={at} glossary={glossary} term={term}>
        {words}
      </TermNote>
    );
  });
}
