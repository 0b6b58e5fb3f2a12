const most = 80;

/**
 * A name for use inside another sentence or table cell: at most some 80 characters, cut after a
 * whole word where there is one, with an ellipsis. An objective's text may run to a page; what
 * refers to it need not repeat the page.
 */
export function shortName(name: string): string {
  const letters = [...name];
  if (letters.length <= most) return name;
  const whole = /^(.*\S)\s/su.exec(letters.slice(0, most + 1).join(""))?.[1];
  const start = whole && whole.length > most / 2 ? whole : letters.slice(0, most).join("");
  return `${start.replace(/[\s,;:.]+$/u, "")}\u2026`;
}
