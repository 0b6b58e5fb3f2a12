import { useEffect, useState } from "react";
import { type Piece, termSpotter } from "../help/term-spotter";
import { type TermId, termIds } from "../help/terms";
import { loadMessages } from "../i18n/catalogue";
import type { Locale } from "../i18n/locale";
import { createWords, type Words } from "../i18n/words";
import { useWords } from "../ui/words-context";

/** The glossary in one language. */
export interface Glossary {
  readonly words: Words;
  /** Cuts a sentence where terms stand in it. */
  readonly spot: (text: string) => readonly Piece[];
  nameOf(id: TermId): string;
  meaningOf(id: TermId): string;
}

function glossaryIn(words: Words): Glossary {
  const forms = termIds.map((id) => ({ id, forms: words.say(`glossary.${id}.forms`) }));
  return {
    words,
    spot: termSpotter(forms, words.locale),
    nameOf: (id) => words.say(`glossary.${id}.term`),
    meaningOf: (id) => words.say(`glossary.${id}.meaning`),
  };
}

const loading = new Map<Locale, Promise<Glossary>>();
const loaded = new Map<Locale, Glossary>();

/** The glossary of a language, fetched once. Rejects where it cannot be fetched. */
export function loadGlossary(locale: Locale): Promise<Glossary> {
  const known = loading.get(locale);
  if (known) return known;
  const made = loadMessages(locale, ["glossary"]).then((messages) => {
    const glossary = glossaryIn(createWords(locale, messages));
    loaded.set(locale, glossary);
    return glossary;
  });
  loading.set(locale, made);
  made.catch(() => loading.delete(locale));
  return made;
}

/**
 * The glossary in the language of the page; undefined until it is here, and where it cannot be
 * had: a page is as good to read without. It is fetched once the page stands.
 */
export function useGlossary(): Glossary | undefined {
  const { locale } = useWords();
  const [glossary, setGlossary] = useState(() => loaded.get(locale));
  useEffect(() => {
    let isShown = true;
    loadGlossary(locale).then(
      (made) => isShown && setGlossary(made),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [locale]);
  return glossary;
}
