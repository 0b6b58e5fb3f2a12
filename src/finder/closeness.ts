/** How well a name fits what was typed: smaller is closer. */
export const closeness = {
  whole: 0,
  start: 1,
  wordStart: 2,
  inWord: 3,
  also: 4,
  slip: 5,
  slipInAlso: 6,
} as const;

const isWithinWord = (before: string | undefined) =>
  before !== undefined && before !== " " && /[\p{L}\p{N}]/u.test(before);
/** Chinese has no spaces: every sign may begin a word. */
const isHan = (sign: string | undefined) => sign !== undefined && /\p{Script=Han}/u.test(sign);

/** The closeness of one typed word to a name, both folded; undefined where the name lacks it. */
function closenessOfWord(name: string, word: string): number | undefined {
  const first = name.indexOf(word);
  if (first === -1) return undefined;
  if (first === 0) return closeness.start;
  for (let at = first; at !== -1; at = name.indexOf(word, at + 1)) {
    if (!isWithinWord(name[at - 1]) || isHan(name[at])) return closeness.wordStart;
  }
  return closeness.inWord;
}

/**
 * How close what was typed is to an entry, all folded: the farthest of its words decides, so that
 * every word counts. Undefined where a word stands neither in the name nor in the other words.
 */
export function closenessOf(
  typed: string,
  typedWords: readonly string[],
  { name, also }: { readonly name: string; readonly also: string },
): number | undefined {
  if (name === typed) return closeness.whole;
  if (name.startsWith(typed)) return closeness.start;
  let farthest: number = closeness.wordStart;
  for (const word of typedWords) {
    const near = closenessOfWord(name, word) ?? (also.includes(word) ? closeness.also : undefined);
    if (near === undefined) return undefined;
    farthest = Math.max(farthest, near);
  }
  return farthest;
}
