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
  "à déterminer",
  "à définir",
  "à confirmer",
  "inconnu",
  "por determinar",
  "por definir",
  "por confirmar",
  "se desconoce",
  "уточняется",
  "будет определено",
  "неизвестно",
  "待定",
  "待确定",
  "未知",
  "يحدد لاحقا",
  "قيد التحديد",
  "غير معروف",
  "test",
]);

/**
 * The words by which an author says that there is no such person, unit or successor, in the
 * languages that the app speaks; all of them count in each, since a design crosses languages.
 */
const statedNone = new Set([
  "none",
  "aucun",
  "aucune",
  "néant",
  "ninguno",
  "ninguna",
  "нет",
  "无",
  "没有",
  "لا أحد",
  "لا يوجد",
  "لا شيء",
]);

/** Whether a text says something: letters or digits, and not a placeholder. */
export function isSubstantive(text: string | undefined): text is string {
  if (text === undefined) return false;
  const known = looked.get(text);
  if (known !== undefined) return known;
  if (looked.size >= mostLooked) looked.clear();
  const says = saysSomething(text);
  looked.set(text, says);
  return says;
}

/** Texts that were looked at: every edit of a design asks of all its other texts again. */
const looked = new Map<string, boolean>();
const mostLooked = 2_000;

function saysSomething(text: string): boolean {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.\s]+$/u, "");
  return /[\p{L}\p{N}]{2,}/u.test(plain) && !placeholders.has(plain) && !/^(.)\1*$/u.test(plain);
}

/** Whether the author says in so many words that there is none. */
export function isStatedNone(text: string | undefined): boolean {
  return text !== undefined && statedNone.has(text.trim().toLowerCase());
}

/** A name that counts: substantive and not "none". */
export function isNamed(text: string | undefined): text is string {
  return isSubstantive(text) && !isStatedNone(text);
}
