/**
 * A value as one text that does not depend on the order in which its parts were written: JSON
 * without spaces, the names of every object sorted by their UTF-16 code units, parts that are
 * undefined left out. Two designs with the same content have the same canonical text.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const named = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(named.map(([name, each]) => [name, sorted(each)]));
}
