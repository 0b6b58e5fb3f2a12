/** Rows that a page of the list takes. */
const page = 10;

/**
 * Which of `count` rows a key leads to from `current` (0-based); undefined where the key is the
 * field's own. Up and down go round; Home and End stay with the text.
 */
export function movedTo(key: string, current: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  if (key === "ArrowDown") return current === last ? 0 : current + 1;
  if (key === "ArrowUp") return current <= 0 ? last : current - 1;
  if (key === "PageDown") return Math.min(current + page, last);
  if (key === "PageUp") return Math.max(current - page, 0);
  return undefined;
}
