/** Those of some ids that another list has too, in their own order. */
export function common(ids: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return ids.filter((id) => known.has(id));
}

/**
 * Two lists of ids as one: the order of the leading one, and every id that only the other has after
 * the one that it follows there. No id stands twice.
 */
export function weave(leading: readonly string[], other: readonly string[]): string[] {
  const woven = [...leading];
  other.forEach((id, index) => {
    if (woven.includes(id)) return;
    const before = other[index - 1];
    woven.splice(before === undefined ? 0 : woven.indexOf(before) + 1, 0, id);
  });
  return woven;
}

/** Which of two lists leads: theirs where they alone moved what the ancestor has, else mine. */
export function leaderOf(
  base: readonly string[] | undefined,
  mine: readonly string[],
  theirs: readonly string[],
): "mine" | "theirs" {
  if (base === undefined) return "mine";
  const moved = (ids: readonly string[]) =>
    common(base, ids).join("\n") !== common(ids, base).join("\n");
  return !moved(mine) && moved(theirs) ? "theirs" : "mine";
}
