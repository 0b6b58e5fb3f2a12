/**
 * Text as a Word file may hold it: control characters, halves of characters and what XML forbids
 * are taken out; line ends become "\n". Everything else stays as the author wrote it.
 */
export function printableText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\p{Cc}/gu, (character) => (/[\t\n]/.test(character) ? character : ""))
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, "");
}

/** Whether a paragraph's first letter belongs to a script that runs right to left. */
export function runsRightToLeft(text: string): boolean {
  const [letter = ""] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(
    letter,
  );
}
