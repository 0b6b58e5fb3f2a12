/** Levels of a saved design, with room to spare: a row's answer stands on the seventh. */
export const mostLevels = 16;

/**
 * The way to the first value that lies deeper than `most` levels, or undefined. It goes no deeper
 * itself, so that a file made of brackets cannot exhaust the stack of whoever opens it.
 */
export function tooDeep(
  value: unknown,
  most = mostLevels,
  path: readonly PropertyKey[] = [],
): readonly PropertyKey[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (path.length >= most) return path;
  for (const [key, inner] of Object.entries(value)) {
    const found = tooDeep(inner, most, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return undefined;
}
