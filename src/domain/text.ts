/**
 * Words that fill a box without saying anything. They never count as a stated answer:
 * a check that asks who decides is not met by "tbd".
 */
const placeholders = new Set([
  "tbd",
  "tbc",
  "tba",
  "to be determined",
  "to be decided",
  "to be confirmed",
  "n/a",
  "na",
  "n.a.",
  "todo",
  "unknown",
  "pending",
  "lorem ipsum",
  "placeholder",
  "xxx",
  "see above",
  "asdf",
  "test",
]);

/** The word by which an author says that there is no such person, unit or successor. */
export const statedNone = "none";

/** Whether a text says something: letters or digits, and not a placeholder. */
export function isSubstantive(text: string | undefined): text is string {
  if (text === undefined) return false;
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.\s]+$/u, "");
  return /[\p{L}\p{N}]{2,}/u.test(plain) && !placeholders.has(plain) && !/^(.)\1*$/u.test(plain);
}

/** Whether the author says in so many words that there is none. */
export function isStatedNone(text: string | undefined): boolean {
  return text?.trim().toLowerCase() === statedNone;
}

/** A name that counts: substantive and not "none". */
export function isNamed(text: string | undefined): text is string {
  return isSubstantive(text) && !isStatedNone(text);
}
