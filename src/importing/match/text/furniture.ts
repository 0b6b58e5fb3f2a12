/**
 * What a printed page carries besides the resolution: the document's symbol, the job number, bar
 * codes, page numbers, "/...". Copying a page into a file brings them along.
 */
const forms: readonly RegExp[] = [
  // S/RES/9999 (2031), also with a page: S/RES/9999 (2031) Page 2
  /^[A-Z]{1,4}(?:\/[A-Z0-9.()-]+)+(?: ?\(\d{4}\))?\*?(?: page \d{1,3})?$/i,
  // 31-20844 (E), 2 31-20844, 31-20844 3/9, with the bar code that follows
  /^(?:\d{1,3}(?:\/\d{1,3})? )?\d{2}-\d{4,6}(?: ?\([A-Z]\))?[ `]*(?:\d{1,3}(?:\/\d{1,3})?)?$/,
  /^\*?\d{6,8}\*$/,
  /^[`*]{5,}$/,
  /^\/?\.{2,3}(?: ?\/)?$/,
  /^(?:-{3,}|_{3,}|={3,}|\*{3,})$/,
  /^\d{1,3}(?: ?\/ ?\d{1,3})?$/,
  /^[-–—] ?\d{1,3} ?[-–—]$/,
  /^page \d{1,3}(?: of \d{1,3})?$/i,
  /^\*+ ?(?:re-?issued|please recycle|.{0,40}technical reasons)/i,
  /^please recycle/i,
];

const plain = (line: string) => line.replace(/\s+/g, " ").trim();

/** A running header: a short line that stands three times or more and ends no sentence. */
function runningHeaders(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const line of lines) {
    const text = plain(line);
    const isShort = text.length > 3 && text.length <= 80;
    if (isShort && /^[\p{Lu}\d]/u.test(text) && !/[,;:.]$/.test(text))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, times]) => times >= 3).map(([text]) => text));
}

/** For each line, whether it is furniture of the page rather than text. */
export function furnitureAmong(lines: readonly string[]): boolean[] {
  const headers = runningHeaders(lines);
  return lines.map((line) => {
    const text = plain(line);
    return text !== "" && (headers.has(text) || forms.some((form) => form.test(text)));
  });
}
