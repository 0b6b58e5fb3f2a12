/**
 * Text as a file for readers may hold it: control characters, halves of characters and what XML
 * forbids become U+FFFD, the sign for what cannot be shown; line ends become "\n". Everything else
 * stays as the author wrote it.
 */
export function shownText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\p{Cc}/gu, (character) => (/[\t\n]/.test(character) ? character : "\uFFFD"))
    .replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, "\uFFFD");
}
