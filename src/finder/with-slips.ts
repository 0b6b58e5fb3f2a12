import UFuzzy from "@leeoniya/ufuzzy";

/**
 * One letter wrong, missing, doubled or changed about in each word is let pass; words of any
 * script, each of three letters at least, since of shorter ones anything is a slip.
 */
const matcher = new UFuzzy({
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: "\\p{Ll}\\p{Lu}",
  intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}",
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  intraMode: 1,
});

const shortest = 3;

/** The places in `texts` that hold every typed word but for a slip, in any order; all folded. */
export function withSlips(texts: string[], typedWords: readonly string[]): readonly number[] {
  if (typedWords.length === 0 || typedWords.some(({ length }) => length < shortest)) return [];
  let left: number[] | undefined;
  for (const word of typedWords) {
    left = matcher.filter(texts, word, left) ?? [];
    if (left.length === 0) return [];
  }
  return left ?? [];
}
