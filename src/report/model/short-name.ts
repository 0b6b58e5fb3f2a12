/** A text of at most some `most` characters, cut after a whole word where there is one. */
export function cutShort(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const whole = /^(.*\S)\s/su.exec(letters.slice(0, most + 1).join(""))?.[1];
  const start = whole && whole.length > most / 2 ? whole : letters.slice(0, most).join("");
  return `${start.replace(/[\s,;:.]+$/u, "")}\u2026`;
}

const mostOfName = 80;

/**
 * A name for use inside another sentence or table cell: at most some 80 characters, cut after a
 * whole word where there is one, with an ellipsis. An objective's text may run to a page; what
 * refers to it need not repeat the page.
 */
export function shortName(name: string): string {
  return cutShort(name, mostOfName);
}
